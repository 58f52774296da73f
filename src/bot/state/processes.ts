/**
 * Which processes use the database, and what those that were killed have left unfinished: one of the others tells of it,
 * or the next one. One is told of only when it was gone at two looks, as a connection may be lost and made again.
 */
import type { GoneProcess, Processes } from './begun-events.ts';
import type { Database } from './database.ts';
import type { Change } from './engine.ts';
import type { ReadOutcome, WriteOutcome } from './outcomes.ts';

/** @param self - `process_id` of this process. */
export function createProcesses(database: Database, now: () => Date, self: string): Processes {
  let suspected: ReadonlySet<string> = new Set();

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

  return {
    async look() {
      const known = await database.readAtOnce((queries) =>
        queries.selectFrom('processes').select('process_id').execute(),
      );
      if (known.kind !== 'read') return known;
      const ids = known.value.map(({ process_id }) => process_id);
      if (!ids.includes(self)) {
        const entered = await enter();
        if (entered.kind !== 'stored') return { ...entered, kind: 'not-read' };
      }
      const found = await absent(ids.filter((id) => id !== self));
      if (found.kind !== 'read') return found;
      const before = suspected;
      suspected = new Set(found.value);
      const gone: GoneProcess[] = [];
      for (const id of found.value.filter((suspect) => before.has(suspect))) {
        const taken = await database.change((change) => takeGone(change, id));
        if (taken.kind !== 'read') return taken;
        if (taken.value !== null) gone.push(taken.value);
      }
      return { kind: 'read', value: gone };
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
