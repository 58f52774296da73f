/** From the operator's settings to a database that has all tables of today. */
import type { Config } from '../../config/config.ts';
import type { Engine, OpenedEngine } from './engine.ts';
import { migrate } from './migrations.ts';
import { openPostgres } from './postgres-engine.ts';
import { openSqlite } from './sqlite-engine.ts';
import { told, type Told } from './trouble.ts';

export interface EngineOptions {
  readonly config: Pick<Config, 'dataDir' | 'databaseUrl'>;
  readonly now: () => Date;
  /** As `openPostgres` takes it. */
  readonly self: string;
}

export async function readyEngine({ config, now, self }: EngineOptions): Promise<OpenedEngine> {
  const opened: OpenedEngine =
    config.databaseUrl === null
      ? await openSqlite(config.dataDir)
      : { kind: 'open', engine: openPostgres(config.databaseUrl, self) };
  return withTables(opened, now);
}

/** The same database, with all tables of today or as one that cannot be used. */
export async function withTables(opened: OpenedEngine, now: () => Date): Promise<OpenedEngine> {
  if (opened.kind === 'unusable') return opened;
  const { engine } = opened;
  const what = await madeReady(engine, now);
  if (what === null) return opened;
  await engine.close().catch(() => undefined);
  return { ...what, kind: 'unusable', why: 'database' };
}

/** Null when it has all tables of today; else why it cannot be used. */
async function madeReady(engine: Engine, now: () => Date): Promise<Told | null> {
  try {
    const impediment = await engine.impediment();
    if (impediment !== null) return impediment;
    const migrated = await migrate(engine, now);
    if (migrated.kind === 'migrated') return null;
    const { found, known } = migrated;
    return told({ kind: 'newer', found, known });
  } catch (error) {
    const what = engine.troubleOf(error);
    if (what === null) throw error;
    return what;
  }
}
