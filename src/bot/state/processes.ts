/**
 * Which processes use the database, and what those that were killed have left unfinished: one of the others tells of it,
 * or the next one. One is told of when it was gone for a while, as a connection may be lost and made again.
 */
import type { GoneProcess, Processes } from './begun-events.ts';
import type { Database } from './database.ts';
import type { Change } from './engine.ts';
import type { ReadOutcome, WriteOutcome } from './outcomes.ts';

/** A connection that was cut is looked at after five seconds, and another one may take ten to be made. */
const GONE_AFTER_MS = 30_000;

/** @param self - `process_id` of this process. */
export function createProcesses(database: Database, now: () => Date, self: string): Processes {
  /** When those that were not there at the last look were missed first. */
  let missed: ReadonlyMap<string, number> = new Map();
  let looking: ReturnType<Processes['look']> | null = null;

  async function enter(): Promise<WriteOutcome> {
    return database.write((change) =>
      change
        .insertInto('processes')
        .values({ process_id: self, started_at: now().toISOString() })
        .onConflict((conflict) => conflict.column('process_id').doNothing())
        .execute(),
    );
  }

  /** Those that do not use the database now. */
  async function absent(ids: readonly string[]): Promise<ReadOutcome<readonly string[]>> {
    const gone: string[] = [];
    for (const id of ids) {
      const isThere = await database.isThere(id);
      if (isThere.kind !== 'read') return isThere;
      if (!isThere.value) gone.push(id);
    }
    return { kind: 'read', value: gone };
  }

  /** Known to all others, unless they could not see that it is there: they would tell of it. */
  async function makeKnown(ids: readonly string[]): Promise<ReadOutcome<unknown>> {
    if (ids.includes(self)) return { kind: 'read', value: null };
    const isSeen = await database.isThere(self);
    if (isSeen.kind !== 'read' || !isSeen.value) return isSeen;
    const entered = await enter();
    return entered.kind === 'stored'
      ? { kind: 'read', value: null }
      : { ...entered, kind: 'not-read' };
  }

  async function look(): Promise<ReadOutcome<readonly GoneProcess[]>> {
    const before = missed;
    // Whoever was missed before a look that failed has had no chance to be seen in it.
    missed = new Map();
    const known = await database.readAtOnce((queries) =>
      queries.selectFrom('processes').select('process_id').execute(),
    );
    if (known.kind !== 'read') return known;
    const ids = known.value.map(({ process_id }) => process_id);
    const made = await makeKnown(ids);
    if (made.kind !== 'read') return made;
    const found = await absent(ids.filter((id) => id !== self));
    if (found.kind !== 'read') return found;
    const time = now().getTime();
    missed = new Map(found.value.map((id) => [id, before.get(id) ?? time]));
    const gone: GoneProcess[] = [];
    for (const [id, since] of missed) {
      if (time - since < GONE_AFTER_MS) continue;
      const taken = await database.change((change) => takeGone(change, id));
      if (taken.kind !== 'read') return taken;
      if (taken.value !== null) gone.push(taken.value);
    }
    return { kind: 'read', value: gone };
  }

  return {
    look() {
      looking ??= look().finally(() => (looking = null));
      return looking;
    },
    async leave() {
      await database.write((change) =>
        change.deleteFrom('processes').where('process_id', '=', self).execute(),
      );
    },
  };
}

/** Null when another process tells of it. */
async function takeGone(change: Change, id: string): Promise<GoneProcess | null> {
  const process = await change
    .deleteFrom('processes')
    .where('process_id', '=', id)
    .returning('started_at')
    .executeTakeFirst();
  if (process === undefined) return null;
  const rows = await change
    .updateTable('taken_events')
    .set({ is_finished: 1 })
    .where('taken_by', '=', id)
    .where('is_finished', '=', 0)
    .returning(['event_id', 'kind', 'taken_at'])
    .execute();
  const unfinished = rows.map(({ event_id, kind, taken_at }) => ({
    eventId: event_id,
    kind,
    takenAt: taken_at,
  }));
  unfinished.sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
  return { startedAt: process.started_at, unfinished };
}
