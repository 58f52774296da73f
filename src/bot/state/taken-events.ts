/** What of that which Discord tells each process has taken up, so that one alone answers it, and what it is done with. */
import type { Database } from './database.ts';
import type { Change } from './engine.ts';
import type { ReadOutcome } from './outcomes.ts';
import type { EventKind } from './schema.ts';

/** Discord tells all processes at once; one of them may look at it minutes later, when it is ready. */
const KEPT_MS = 60 * 60 * 1000;

/** Marks that wait for a database in trouble; more, and the oldest are forgotten. */
const MOST_WAITING = 5000;

export interface TakenEvents {
  /**
   * Takes it for this process. Of several who try, one has it, and has it whenever it tries again.
   *
   * @param eventId - Another one for each event of each kind.
   */
  take(eventId: string, kind: EventKind): Promise<ReadOutcome<boolean>>;
  /** Says that this process is done with it: a mark that waits until it can be stored. */
  finish(eventId: string): void;
}

/** @param self - `process_id` of this process. */
export function createTakenEvents(database: Database, now: () => Date, self: string): TakenEvents {
  const finished = new Set<string>();
  let storing = false;

  /** One transaction after the other, each with all that have come meanwhile. */
  async function store(): Promise<void> {
    if (storing) return;
    storing = true;
    try {
      for (let isStored = true; isStored && finished.size > 0;) {
        const ids = [...finished];
        const outcome = await database.writeSoon((change) => markFinished(change, ids));
        isStored = outcome.kind === 'stored';
        if (isStored) for (const id of ids) finished.delete(id);
      }
    } finally {
      storing = false;
    }
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

/** One statement for each, always the same: lists of as many as there are would be prepared anew each time. */
async function markFinished(change: Change, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await change
      .updateTable('taken_events')
      .set({ is_finished: 1 })
      .where('event_id', '=', id)
      .execute();
  }
}

/** What was taken before is forgotten. */
export function takenSince(now: Date): string {
  return new Date(now.getTime() - KEPT_MS).toISOString();
}
