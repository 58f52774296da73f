/** The end of what has been kept long enough. */
import { dayOf, firstDayKept, timeBefore } from './days.ts';
import type { Change } from './engine.ts';
import { keptSince } from './given-replies.ts';
import { takenSince } from './taken-events.ts';
import type { WriteOutcome } from './outcomes.ts';
import { forgetLeftServers, type Forgetting } from './servers.ts';

/** Counts and ratings without their comments hold no text: they show how a year went. */
const COUNTED_DAYS = 365;

/** Longer than anybody waits before they are told of a cause again. */
const ALERT_DAYS = 1;

/** Questions to people without a text, where texts are never stored: experts may still answer for so long. */
const TEXTLESS_DAYS = 30;

export interface Retention {
  /** Deletes what is older than its period; a day counts as a whole. */
  apply(): Promise<WriteOutcome>;
}

export function createRetention(forgetting: Forgetting, retentionDays: number): Retention {
  const { database, now } = forgetting;
  return {
    async apply() {
      const outcome = await database.write(async (change) => {
        // Another process does it at this moment: two that delete the same would wait for each other.
        if (!(await database.tryLock(change, 'retention'))) return;
        // With 0 days, nothing of today is kept either: it may be from before the setting.
        await deleteTexts(change, firstDayKept(now(), retentionDays));
        await change
          .deleteFrom('person_questions')
          .where('asked_at', '<', dayOf(timeBefore(now(), TEXTLESS_DAYS)))
          .where('question', 'is', null)
          .execute();
        const counted = dayOf(timeBefore(now(), COUNTED_DAYS));
        await change.deleteFrom('question_counts').where('day', '<', counted).execute();
        await change.deleteFrom('ratings').where('day', '<', counted).execute();
        const alerted = timeBefore(now(), ALERT_DAYS).toISOString();
        await change.deleteFrom('sent_alerts').where('sent_at', '<', alerted).execute();
        const kept = keptSince(now());
        await change.deleteFrom('given_replies').where('sent_at', '<=', kept).execute();
        await change.deleteFrom('quoting_replies').where('sent_at', '<=', kept).execute();
        await change.deleteFrom('taken_events').where('taken_at', '<', takenSince(now())).execute();
      });
      const forgotten = outcome.kind === 'stored' ? await forgetLeftServers(forgetting) : outcome;
      await database.scrub();
      return forgotten;
    },
  };
}

/** @param before - The first day that is kept. */
async function deleteTexts(change: Change, before: string): Promise<void> {
  await change.deleteFrom('gap_questions').where('day', '<', before).execute();
  await change.deleteFrom('choices').where('day', '<', before).execute();
  await change
    .updateTable('ratings')
    .set({ comment: null })
    .where('comment', 'is not', null)
    .where('day', '<', before)
    .execute();
  await change
    .deleteFrom('person_questions')
    .where('question', 'is not', null)
    .where('asked_at', '<', before)
    .execute();
}
