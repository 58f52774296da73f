/** How many questions were asked in a server, by day and by what came of them. No text, no member. */
import type { Database } from './database.ts';
import type { Change } from './engine.ts';
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
  /** Stored a moment later, with others. */
  add(guildId: string, outcome: QuestionOutcome): Promise<WriteOutcome>;
  /** @param since - The first day, `2026-11-29`. @returns Oldest first. */
  countsOf(guildId: string, since: string): Promise<ReadOutcome<readonly QuestionCount[]>>;
}

interface Counted {
  readonly guild_id: string;
  readonly day: string;
  readonly outcome: QuestionOutcome;
  questions: number;
}

/** By server, day and outcome. */
type Counting = Map<string, Counted>;

export function createQuestionCounts(database: Database, now: () => Date): QuestionCounts {
  let current: { readonly counting: Counting; readonly stored: Promise<WriteOutcome> } | null =
    null;

  function begin(): NonNullable<typeof current> {
    const counting: Counting = new Map();
    const end = (): void => {
      if (current?.counting === counting) current = null;
    };
    const stored = database
      .writeLater((change) => {
        end();
        return storeCounts(change, counting);
      })
      // Where there is no database, nothing is made of it.
      .finally(end);
    return { counting, stored };
  }

  return {
    add(guildId, outcome) {
      const day = dayOf(now());
      current ??= begin();
      const { counting, stored } = current;
      const key = `${guildId} ${day} ${outcome}`;
      const counted = counting.get(key);
      if (counted === undefined) {
        counting.set(key, { guild_id: guildId, day, outcome, questions: 1 });
      } else counted.questions += 1;
      return stored;
    },

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

/** PostgreSQL takes 65,535 values in one statement, SQLite half as many; a row has four. */
const ROWS_AT_ONCE = 1000;

async function storeCounts(change: Change, counting: Counting): Promise<void> {
  // In one order: two processes that lock the same rows in two would wait for each other.
  const rows = [...counting].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await change
      .insertInto('question_counts')
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .onConflict((conflict) =>
        conflict.columns(['guild_id', 'day', 'outcome']).doUpdateSet(({ eb }) => ({
          questions: eb(eb.ref('question_counts.questions'), '+', eb.ref('excluded.questions')),
        })),
      )
      .execute();
  }
}
