/** The end of what has been kept long enough. */
import type { Database } from './database.ts';
import { dayOf, timeBefore } from './days.ts';
import type { Engine } from './engine.ts';
import type { WriteOutcome } from './outcomes.ts';
import { forgetLeftServers } from './servers.ts';

/** Counts and ratings without their comments hold no text: they show how a year went. */
export const COUNTED_DAYS = 365;

/** Questions to people without a text, where texts are never stored: experts may still answer for so long. */
export const TEXTLESS_DAYS = 30;

export interface Retention {
  /** Deletes what is older than its period; a day counts as a whole. */
  apply(): Promise<WriteOutcome>;
}

export interface RetentionOptions {
  readonly engine: Pick<Engine, 'announce'>;
  readonly database: Database;
  readonly retentionDays: number;
  readonly now: () => Date;
}

export function createRetention(options: RetentionOptions): Retention {
  const { engine, database, retentionDays, now } = options;
  return {
    apply: () =>
      database.write(async (change) => {
        // With 0 days, nothing of today is kept either: it may be from before the setting.
        const texts = dayOf(timeBefore(now(), retentionDays - 1));
        await change.deleteFrom('gap_questions').where('day', '<', texts).execute();
        await change.deleteFrom('choices').where('day', '<', texts).execute();
        await change
          .updateTable('ratings')
          .set({ comment: null })
          .where('comment', 'is not', null)
          .where('day', '<', texts)
          .execute();
        await change
          .deleteFrom('person_questions')
          .where('question', 'is not', null)
          .where('asked_at', '<', texts)
          .execute();
        await change
          .deleteFrom('person_questions')
          .where('asked_at', '<', dayOf(timeBefore(now(), TEXTLESS_DAYS)))
          .where('question', 'is', null)
          .execute();

        const counts = dayOf(timeBefore(now(), COUNTED_DAYS));
        await change.deleteFrom('question_counts').where('day', '<', counts).execute();
        await change.deleteFrom('ratings').where('day', '<', counts).execute();
        await forgetLeftServers(engine, change, now());
      }),
  };
}
