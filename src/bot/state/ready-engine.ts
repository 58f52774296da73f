/** From the operator's settings to a database that has all tables of today, and the key to its hashes. */
import type { Config } from '../../config/config.ts';
import type { Engine, OpenedEngine } from './engine.ts';
import { hashKeyOf } from './hash-key.ts';
import { migrate } from './migrations.ts';
import { openPostgres } from './postgres-engine.ts';
import { openSqlite } from './sqlite-engine.ts';

export interface EngineOptions {
  readonly config: Pick<Config, 'dataDir' | 'databaseUrl' | 'hashKey'>;
  readonly now: () => Date;
}

/** The sentence holds no password. */
export interface Unusable {
  readonly kind: 'unusable';
  readonly sentence: string;
}

export interface ReadyEngine {
  readonly kind: 'ready';
  readonly engine: Engine;
  /** What members are hashed with. */
  readonly key: string;
}

export async function readyEngine({ config, now }: EngineOptions): Promise<ReadyEngine | Unusable> {
  const hashKey = await hashKeyOf(config);
  if (hashKey.kind === 'unusable') return hashKey;
  const opened: OpenedEngine =
    config.databaseUrl === null
      ? await openSqlite(config.dataDir)
      : { kind: 'open', engine: openPostgres(config.databaseUrl) };
  if (opened.kind === 'unusable') return opened;
  const { engine } = opened;
  const sentence = await madeReady(engine, now);
  if (sentence !== null) {
    await engine.close().catch(() => undefined);
    return { kind: 'unusable', sentence };
  }
  return { kind: 'ready', engine, key: hashKey.key };
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
