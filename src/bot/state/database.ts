/**
 * The only way to the tables: trouble of the database becomes an outcome here, and is remembered for
 * whoever asks how it is. What is no such trouble is a bug, and thrown on.
 */
import type { Change, Engine, OpenedEngine, Queries } from './engine.ts';
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

/** @param engineNow - The engine, or why there is none yet: a use of the database then tells that. */
export function createDatabase(engineNow: () => OpenedEngine, now: () => Date): Database {
  let health: Health = { kind: 'well' };

  function inTrouble(sentence: string): { readonly kind: 'not-read'; readonly sentence: string } {
    health = { kind: 'trouble', sentence, since: health.kind === 'well' ? now() : health.since };
    return { kind: 'not-read', sentence };
  }

  async function attempt<T>(work: (engine: Engine) => Promise<T>): Promise<ReadOutcome<T>> {
    const opened = engineNow();
    if (opened.kind === 'unusable') return inTrouble(opened.sentence);
    const { engine } = opened;
    try {
      const value = await work(engine);
      health = { kind: 'well' };
      return { kind: 'read', value };
    } catch (error) {
      const sentence = engine.troubleOf(error);
      if (sentence === null) throw error;
      return inTrouble(sentence);
    }
  }

  /** Inside a change there is one. */
  function engineInUse(): Engine {
    const opened = engineNow();
    if (opened.kind === 'open') return opened.engine;
    throw new RangeError('Expected to be asked inside a change, which needs an open database');
  }

  const change = <T>(make: (change: Change) => Promise<T>): Promise<ReadOutcome<T>> =>
    attempt(({ queries }) => queries.transaction().execute(make));
  async function decide<T>(make: (change: Change) => Promise<T>): Promise<T | NotStored> {
    const outcome = await change(make);
    return outcome.kind === 'read'
      ? outcome.value
      : { kind: 'not-stored', sentence: outcome.sentence };
  }
  return {
    read: (query) => attempt(({ queries }) => query(queries)),
    write: (make) =>
      decide(async (within): Promise<WriteOutcome> => {
        await make(within);
        return { kind: 'stored' };
      }),
    async writeSoon(make) {
      const outcome = await attempt((engine) => engine.changeSoon(make));
      return outcome.kind === 'read'
        ? { kind: 'stored' }
        : { kind: 'not-stored', sentence: outcome.sentence };
    },
    change,
    decide,
    lock: (within, name) => engineInUse().lock(within, name),
    announce: (within, guildId) => engineInUse().announce(within, guildId),
    health: () => health,
  };
}
