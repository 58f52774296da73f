/** How many questions were asked in a server, by day and by what came of them. No text, no member. */
import type { Database } from './database.ts';
import { dayOf } from './days.ts';
import type { ReadOutcome, WriteOutcome } from './outcomes.ts';

export type QuestionOutcome = 'answered' | 'pinned' | 'unsure' | 'unknown';

export interface QuestionCount {
  readonly day: string;
  readonly outcome: QuestionOutcome;
  /** Integer, at least 1. */
  readonly questions: number;
}

export interface QuestionCounts {
  add(guildId: string, outcome: QuestionOutcome): Promise<WriteOutcome>;
  /** @param since - The first day, `2026-11-29`. @returns Oldest first. */
  countsOf(guildId: string, since: string): Promise<ReadOutcome<readonly QuestionCount[]>>;
}

export function createQuestionCounts(database: Database, now: () => Date): QuestionCounts {
  return {
    add: (guildId, outcome) =>
      database.writeSoon((change) =>
        change
          .insertInto('question_counts')
          .values({ guild_id: guildId, day: dayOf(now()), outcome, questions: 1 })
          .onConflict((conflict) =>
            conflict.columns(['guild_id', 'day', 'outcome']).doUpdateSet(({ eb }) => ({
              questions: eb(eb.ref('question_counts.questions'), '+', 1),
            })),
          )
          .execute(),
      ),

    countsOf: (guildId, since) =>
      database.read(async (queries) => {
        const rows = await queries
          .selectFrom('question_counts')
          .select(['day', 'outcome', 'questions'])
          .where('guild_id', '=', guildId)
          .where('day', '>=', since)
          .orderBy('day')
          .orderBy('outcome')
          .execute();
        return rows as readonly QuestionCount[];
      }),
  };
}
