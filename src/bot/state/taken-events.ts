/** What of that which Discord tells several processes each has taken up, so that one alone answers it. */
import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';
import type { ReadOutcome } from './outcomes.ts';

/** Discord tells all processes at once; one of them may look at it minutes later, when it is ready. */
const KEPT_MS = 60 * 60 * 1000;

export interface TakenEvents {
  /**
   * Takes it for this process. Of several who try, one has it, and has it whenever it tries again.
   *
   * @param eventId - Another one for each event of each kind.
   */
  take(eventId: string): Promise<ReadOutcome<boolean>>;
}

export function createTakenEvents(database: Database, now: () => Date): TakenEvents {
  const self = randomUUID();
  return {
    take: (eventId) =>
      database.changeAtOnce(async (queries) => {
        const { taken_by } = await queries
          .insertInto('taken_events')
          .values({ event_id: eventId, taken_by: self, taken_at: now().toISOString() })
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
  };
}

/** What was taken before is forgotten. */
export function takenSince(now: Date): string {
  return new Date(now.getTime() - KEPT_MS).toISOString();
}
