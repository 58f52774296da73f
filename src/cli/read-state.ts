/** What a command reads of the bot's database, which it leaves as it is. */
import { existsSync } from 'node:fs';
import { openStores } from '../bot/state/open-state.ts';
import type { ReadOutcome } from '../bot/state/outcomes.ts';
import { databaseFile } from '../bot/state/sqlite-engine.ts';
import type { Stores } from '../bot/state/state.ts';
import type { Config } from '../config/config.ts';

/** Opens the database, reads once and closes it. `not-read`: its sentence tells an operator why. */
export async function readState<T>(
  config: Config,
  now: () => Date,
  read: (stores: Stores) => Promise<ReadOutcome<T>>,
): Promise<ReadOutcome<T>> {
  const missing = missingDatabase(config);
  if (missing !== null) return { kind: 'not-read', sentence: missing };
  const opened = await openStores({ config, now });
  if (opened.kind === 'unusable') return { kind: 'not-read', sentence: opened.sentence };
  try {
    return await read(opened.stores);
  } finally {
    await opened.stores.close();
  }
}

/** What to say where there is none yet, which the bot makes and not who reads; null where there is one. */
function missingDatabase({ databaseUrl, dataDir }: Config): string | null {
  const file = databaseFile(dataDir);
  if (databaseUrl !== null || existsSync(file)) return null;
  return `There is no database at ${file}: the bot makes it at its first start. DATA_DIR names its folder, and DATABASE_URL a PostgreSQL database.`;
}
