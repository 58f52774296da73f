/** What of that which Discord tells several processes each has taken up, so that one alone answers it, and is done with. */
import type { TakenEvents } from './begun-events.ts';
import type { Database } from './database.ts';

/** Discord tells all processes at once; one of them may look at it minutes later, when it is ready. */
const KEPT_MS = 60 * 60 * 1000;

/** Marks that wait for a database in trouble; more, and the oldest are forgotten. */
const MOST_WAITING = 5000;

export interface SharedTakenEvents extends TakenEvents {
  /** Tries again what could not be stored when it was finished. */
  storeFinished(): Promise<void>;
}

/** @param self - `process_id` of this process. */
export function createTakenEvents(
  database: Database,
  now: () => Date,
  self: string,
): SharedTakenEvents {
  const finished = new Set<string>();
  let storing = false;

  /** All that wait by one statement: to the server and back takes longer than all else. */
  async function storeFinished(): Promise<void> {
    if (storing) return;
    storing = true;
    try {
      for (let isStored = true; isStored && finished.size > 0;) {
        const ids = [...finished];
        const outcome = await database.changeAtOnce((queries) =>
          queries
            .updateTable('taken_events')
            .set({ is_finished: 1 })
            .where('event_id', 'in', ids)
            .execute(),
        );
        isStored = outcome.kind === 'read';
        if (isStored) for (const id of ids) finished.delete(id);
      }
    } finally {
      storing = false;
    }
  }

  return {
    isShared: true,
    take: (eventId, kind) =>
      database.changeAtOnce(async (queries) => {
        const { taken_by } = await queries
          .insertInto('taken_events')
          .values({
            event_id: eventId,
            kind,
            taken_by: self,
            taken_at: now().toISOString(),
            is_finished: 0,
          })
          // Changes nothing, and so tells who was first.
          .onConflict((conflict) =>
            conflict
              .column('event_id')
              .doUpdateSet((row) => ({ taken_by: row.ref('taken_events.taken_by') })),
          )
          .returning('taken_by')
          .executeTakeFirstOrThrow();
        return taken_by === self;
      }),
    finish(eventId) {
      finished.add(eventId);
      const [oldest] = finished;
      if (finished.size > MOST_WAITING && oldest !== undefined) finished.delete(oldest);
      void storeFinished();
    },
    storeFinished,
  };
}

/** What was taken before is forgotten. */
export function takenSince(now: Date): string {
  return new Date(now.getTime() - KEPT_MS).toISOString();
}
