/**
 * The only way to the tables: trouble of the database becomes an outcome here, and is remembered for
 * whoever asks how it is. What is no such trouble is a bug, and thrown on.
 */
import { sql } from 'kysely';
import { createCircuitBreaker } from './circuit-breaker.ts';
import type { Change, Engine, OpenedEngine, Queries } from './engine.ts';
import { gatherChanges } from './gathered-changes.ts';
import { createHealthRecord, type Health, type Use } from './health-record.ts';
import type { NotStored, ReadOutcome, WriteOutcome } from './outcomes.ts';
import { probeRoom } from './probe-room.ts';
import type { Told } from './trouble.ts';

export interface Database {
  /** Finds what is to be stored later, too. */
  read<T>(query: (queries: Queries) => Promise<T>): Promise<ReadOutcome<T>>;
  /** The same with every question, of what is never stored later: it makes nothing that waits be stored. */
  readAtOnce<T>(query: (queries: Queries) => Promise<T>): Promise<ReadOutcome<T>>;
  /** All of it is stored, or nothing. */
  write(change: (change: Change) => Promise<unknown>): Promise<WriteOutcome>;
  /**
   * The same, for what comes with every question: as `Engine.changeSoon`, so that an answer does not
   * keep all others waiting for the disk.
   */
  writeSoon(change: (change: Change) => Promise<unknown>): Promise<WriteOutcome>;
  /**
   * The same, for what nobody misses when the process is killed: it waits, for at most the time that the database was
   * made with, to be stored in one transaction with others.
   */
  writeLater(change: (change: Change) => Promise<unknown>): Promise<WriteOutcome>;
  /** Stores what waits. */
  storeWaiting(): Promise<void>;
  /** The same, for a change that tells something: `not-read` means that nothing was stored. */
  change<T>(change: (change: Change) => Promise<T>): Promise<ReadOutcome<T>>;
  /** The same by one statement, which needs nothing around it to be all or nothing: one way to the server and back. */
  changeAtOnce<T>(statement: (queries: Queries) => Promise<T>): Promise<ReadOutcome<T>>;
  /** The same, for a change that tells what came of it as an outcome of its own. */
  decide<T>(change: (change: Change) => Promise<T>): Promise<T | NotStored>;
  /** As `Engine.lock`. */
  lock(change: Change, name: string): Promise<void>;
  /** As `Engine.tryLock`. */
  tryLock(change: Change, name: string): Promise<boolean>;
  /** As `Engine.isThere`. */
  isThere(processId: string): Promise<ReadOutcome<boolean>>;
  /** As `Engine.announce`. */
  announce(change: Change, guildId: string): Promise<void>;
  /**
   * What was deleted goes from the engine's log, too; what keeps it from that is tried again by `lookAfter`.
   */
  scrub(): Promise<void>;
  /** To be called again and again: finds out whether what was in trouble works again, and what is there still is. */
  lookAfter(): Promise<void>;
  /** Trouble of reading lasts until something was read, trouble of writing until something that needs room was written. */
  health(): Health;
}

/** Of who answers a question, or of who may wait as long as it takes. */
type Patience = 'short' | 'long';

/**
 * @param engineNow - The engine, or why there is none yet: a use of the database then tells that.
 * @param gatherMs - How long at most something that is to be stored later waits for others, in milliseconds. Default 0: not at all.
 * @param onHealth - Told when an open database begins to be in trouble, and when that has ended.
 */
export function createDatabase(
  engineNow: () => OpenedEngine,
  now: () => Date,
  gatherMs = 0,
  onHealth: (health: Health) => void = () => undefined,
): Database {
  const record = createHealthRecord(now, onHealth);
  const breaker = createCircuitBreaker(
    async () => sql`select 1`.execute(engineInUse().queries),
    () => record.end('reading'),
  );
  let lost: Told | null = null;
  let owesScrub = false;

  async function attempt<T>(
    use: Use,
    patience: Patience,
    work: (engine: Engine) => Promise<T>,
  ): Promise<ReadOutcome<T>> {
    const opened = engineNow();
    if (opened.kind === 'unusable') return record.trouble(use, toldOf(opened));
    const { engine } = opened;
    if (lost !== null) return record.trouble(use, lost);
    try {
      const patienceMs = patience === 'short' ? engine.patienceMs : null;
      const value = await breaker.run(() => work(engine), patienceMs);
      // What was stored may have needed no room, or have made some.
      if (use === 'reading') record.end(use);
      else if (record.isTrouble(use)) await findRoom(engine);
      return { kind: 'read', value };
    } catch (error) {
      const what = engine.troubleOf(error);
      if (what === null) throw error;
      const trouble = record.trouble(use, what);
      record.tell();
      return trouble;
    }
  }

  /** Ends the trouble of writing, or says what it is now. */
  async function findRoom(engine: Engine): Promise<void> {
    try {
      await probeRoom(engine);
      record.end('writing');
    } catch (error) {
      const what = engine.troubleOf(error);
      if (what === null) throw error;
      record.trouble('writing', what);
    }
  }

  /** Inside a change there is one, and when it is silent. */
  function engineInUse(): Engine {
    const opened = engineNow();
    if (opened.kind === 'open') return opened.engine;
    throw new RangeError('Expected to be asked inside a change, which needs an open database');
  }

  const storeSoon = async (make: (change: Change) => Promise<unknown>): Promise<WriteOutcome> =>
    valueOrNotStored(
      await attempt('writing', 'short', (engine) => engine.changeSoon(storing(make))),
    );
  const gathered = gatherChanges(storeSoon, gatherMs);
  const readAtOnce = <T>(query: (queries: Queries) => Promise<T>): Promise<ReadOutcome<T>> =>
    attempt('reading', 'short', ({ queries }) => query(queries));

  async function change<T>(make: (change: Change) => Promise<T>): Promise<ReadOutcome<T>> {
    await gathered.store();
    return attempt('writing', 'long', ({ queries }) => queries.transaction().execute(make));
  }
  async function decide<T>(make: (change: Change) => Promise<T>): Promise<T | NotStored> {
    return valueOrNotStored(await change(make));
  }
  /** For good: what is lost does not come back while the program runs. */
  async function lookForIt(): Promise<void> {
    const opened = engineNow();
    if (lost !== null || opened.kind === 'unusable') return;
    const found = await opened.engine.lost();
    if (found === null) return;
    lost = found;
    record.trouble('writing', found);
    record.tell();
  }
  async function scrub(): Promise<void> {
    const opened = engineNow();
    owesScrub = opened.kind === 'unusable' || !(await isScrubbed(opened.engine));
  }

  return {
    async read(query) {
      await gathered.store();
      return attempt('reading', 'long', ({ queries }) => query(queries));
    },
    readAtOnce,
    write: (make) => decide(storing(make)),
    writeSoon: storeSoon,
    writeLater: (make) => gathered.add(make),
    storeWaiting: () => gathered.store(),
    change,
    changeAtOnce: (statement) => attempt('writing', 'short', ({ queries }) => statement(queries)),
    decide,
    lock: (within, name) => engineInUse().lock(within, name),
    tryLock: (within, name) => engineInUse().tryLock(within, name),
    isThere: (processId) => attempt('reading', 'short', (engine) => engine.isThere(processId)),
    announce: (within, guildId) => engineInUse().announce(within, guildId),
    scrub,
    async lookAfter() {
      await lookForIt();
      if (record.isTrouble('writing')) await attempt('writing', 'long', () => Promise.resolve());
      if (owesScrub) await scrub();
    },
    health: () => record.now(),
  };
}

function valueOrNotStored<T>(outcome: ReadOutcome<T>): T | NotStored {
  return outcome.kind === 'read' ? outcome.value : { ...toldOf(outcome), kind: 'not-stored' };
}

function toldOf({ sentence, trouble }: Told): Told {
  return { sentence, ...(trouble === undefined ? {} : { trouble }) };
}

/** The change, told as an outcome. */
function storing(make: (change: Change) => Promise<unknown>) {
  return async (change: Change): Promise<WriteOutcome> => {
    await make(change);
    return { kind: 'stored' };
  };
}

async function isScrubbed(engine: Engine): Promise<boolean> {
  try {
    return await engine.scrub();
  } catch (error) {
    if (engine.troubleOf(error) === null) throw error;
    return false;
  }
}
