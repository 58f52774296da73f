/** From the operator's settings to a database that has all tables of today. */
import type { Config } from '../../config/config.ts';
import type { Engine, OpenedEngine } from './engine.ts';
import { migrate } from './migrations.ts';
import { openPostgres } from './postgres-engine.ts';
import { openSqlite } from './sqlite-engine.ts';

export interface EngineOptions {
  readonly config: Pick<Config, 'dataDir' | 'databaseUrl'>;
  readonly now: () => Date;
}

export async function readyEngine({ config, now }: EngineOptions): Promise<OpenedEngine> {
  const opened: OpenedEngine =
    config.databaseUrl === null
      ? await openSqlite(config.dataDir)
      : { kind: 'open', engine: openPostgres(config.databaseUrl) };
  if (opened.kind === 'unusable') return opened;
  const { engine } = opened;
  const sentence = await madeReady(engine, now);
  if (sentence === null) return opened;
  await engine.close().catch(() => undefined);
  return { kind: 'unusable', why: 'database', sentence };
}

/** Null when it has all tables of today; else why it cannot be used. */
async function madeReady(engine: Engine, now: () => Date): Promise<string | null> {
  try {
    const migrated = await migrate(engine, now);
    return migrated.kind === 'migrated'
      ? null
      : `The database is of a newer version of this program (${migrated.found}, known here: ${migrated.known}): start that version, or put a backup from before it in its place.`;
  } catch (error) {
    const sentence = engine.troubleOf(error);
    if (sentence === null) throw error;
    return sentence;
  }
}
