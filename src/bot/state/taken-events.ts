/** What of that which Discord tells several processes each has taken up, so that one alone answers it, and is done with. */
import type { TakenEvents } from './begun-events.ts';
import type { Database } from './database.ts';
import type { ReadOutcome } from './outcomes.ts';

/** Discord tells all processes at once; one of them may look at it minutes later, when it is ready. */
const KEPT_MS = 60 * 60 * 1000;

/** Marks that wait for a database in trouble; more, and the oldest are forgotten. */
const MOST_WAITING = 5000;

/** @param self - `process_id` of this process. */
export function createTakenEvents(database: Database, now: () => Date, self: string): TakenEvents {
  const finished = new Set<string>();
  let storing = false;

  /** One after the other, until one cannot be stored. */
  async function store(): Promise<void> {
    if (storing) return;
    storing = true;
    try {
      // Those that come meanwhile are met as well.
      for (const id of finished) {
        const outcome = await markFinished(id);
        if (outcome.kind !== 'read') break;
        finished.delete(id);
      }
    } finally {
      storing = false;
    }
  }

  function markFinished(eventId: string): Promise<ReadOutcome<unknown>> {
    return database.changeAtOnce((queries) =>
      queries
        .updateTable('taken_events')
        .set({ is_finished: 1 })
        .where('event_id', '=', eventId)
        .execute(),
    );
  }

  return {
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
      void store();
    },
  };
}

/** What was taken before is forgotten. */
export function takenSince(now: Date): string {
  return new Date(now.getTime() - KEPT_MS).toISOString();
}
