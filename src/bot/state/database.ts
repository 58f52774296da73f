/**
 * The only way to the tables: trouble of the database becomes an outcome here, and is remembered for
 * whoever asks how it is. What is no such trouble is a bug, and thrown on.
 */
import type { Change, Engine, Queries } from './engine.ts';
import type { NotStored, ReadOutcome, WriteOutcome } from './outcomes.ts';

export type Health =
  | { readonly kind: 'well' }
  | { readonly kind: 'trouble'; readonly sentence: string; readonly since: Date };

export interface Database {
  read<T>(query: (queries: Queries) => Promise<T>): Promise<ReadOutcome<T>>;
  /** All of it is stored, or nothing. */
  write(change: (change: Change) => Promise<unknown>): Promise<WriteOutcome>;
  /**
   * The same, for what comes with every question: as `Engine.changeSoon`, so that an answer does not
   * keep all others waiting for the disk.
   */
  writeSoon(change: (change: Change) => Promise<unknown>): Promise<WriteOutcome>;
  /** The same, for a change that tells something: `not-read` means that nothing was stored. */
  change<T>(change: (change: Change) => Promise<T>): Promise<ReadOutcome<T>>;
  /** The same, for a change that tells what came of it as an outcome of its own. */
  decide<T>(change: (change: Change) => Promise<T>): Promise<T | NotStored>;
  /** As `Engine.lock`. */
  lock(change: Change, name: string): Promise<void>;
  /** As `Engine.announce`. */
  announce(change: Change, guildId: string): Promise<void>;
  /** By what came of the last use. */
  health(): Health;
}

export function createDatabase(engine: Engine, now: () => Date): Database {
  let health: Health = { kind: 'well' };

  async function attempt<T>(work: () => Promise<T>): Promise<ReadOutcome<T>> {
    try {
      const value = await work();
      health = { kind: 'well' };
      return { kind: 'read', value };
    } catch (error) {
      const sentence = engine.troubleOf(error);
      if (sentence === null) throw error;
      health = { kind: 'trouble', sentence, since: health.kind === 'well' ? now() : health.since };
      return { kind: 'not-read', sentence };
    }
  }

  const { queries } = engine;
  const change = <T>(make: (change: Change) => Promise<T>): Promise<ReadOutcome<T>> =>
    attempt(() => queries.transaction().execute(make));
  async function decide<T>(make: (change: Change) => Promise<T>): Promise<T | NotStored> {
    const outcome = await change(make);
    return outcome.kind === 'read'
      ? outcome.value
      : { kind: 'not-stored', sentence: outcome.sentence };
  }
  return {
    read: (query) => attempt(() => query(queries)),
    write: (make) =>
      decide(async (within): Promise<WriteOutcome> => {
        await make(within);
        return { kind: 'stored' };
      }),
    async writeSoon(make) {
      const outcome = await attempt(() => engine.changeSoon(make));
      return outcome.kind === 'read'
        ? { kind: 'stored' }
        : { kind: 'not-stored', sentence: outcome.sentence };
    },
    change,
    decide,
    lock: (within, name) => engine.lock(within, name),
    announce: (within, guildId) => engine.announce(within, guildId),
    health: () => health,
  };
}
