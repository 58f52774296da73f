/** What a command reads of the bot's database, which it leaves as it is. */
import { openStores } from '../bot/state/open-state.ts';
import type { ReadOutcome } from '../bot/state/outcomes.ts';
import type { Stores } from '../bot/state/state.ts';
import type { Config } from '../config/config.ts';

/** Opens the database, reads once and closes it. `not-read`: its sentence tells an operator why. */
export async function readState<T>(
  config: Config,
  now: () => Date,
  read: (stores: Stores) => Promise<ReadOutcome<T>>,
): Promise<ReadOutcome<T>> {
  const opened = await openStores({ config, now });
  if (opened.kind === 'unusable') return { kind: 'not-read', sentence: opened.sentence };
  try {
    return await read(opened.stores);
  } finally {
    await opened.stores.close();
  }
}
