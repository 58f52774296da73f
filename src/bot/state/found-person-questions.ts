/** Questions to people as they stand: one of them, or those that something is to be done about. */
import type { Database } from './database.ts';
import type { Change } from './engine.ts';
import type { ReadOutcome } from './outcomes.ts';
import { rowOf } from './person-question-step.ts';
import {
  personQuestionOf,
  type PersonQuestion,
  type PersonQuestionStatus,
} from './person-question.ts';

export interface FoundPersonQuestions {
  find(guildId: string, questionId: string): Promise<ReadOutcome<PersonQuestion | null>>;
  /** Neither closed nor unanswered, asked at this time or before, oldest first: who asked has not been told, as far as is known. */
  waitingSince(guildId: string, before: Date): Promise<ReadOutcome<readonly PersonQuestion[]>>;
  /** Answered, and closed with an answer at this time or later: their messages may not show it yet. */
  doneSince(guildId: string, since: Date): Promise<ReadOutcome<readonly PersonQuestion[]>>;
  /** Neither answered nor closed, asked at this time or before, oldest first. */
  openSince(guildId: string, before: Date): Promise<ReadOutcome<readonly PersonQuestion[]>>;
  openCountOf(guildId: string, memberId: string): Promise<ReadOutcome<number>>;
}

const UNANSWERED_YET: readonly PersonQuestionStatus[] = ['open', 'claimed'];

export function createFoundPersonQuestions(database: Database): FoundPersonQuestions {
  return {
    find: (guildId, questionId) =>
      database.read(async (queries) => {
        const row = await rowOf(queries, guildId, questionId);
        return row === undefined ? null : personQuestionOf(row);
      }),

    waitingSince: (guildId, before) =>
      database.read(async (queries) => {
        const rows = await queries
          .selectFrom('person_questions')
          .selectAll()
          .where('guild_id', '=', guildId)
          .where('status', 'not in', ['closed', 'unanswered'])
          .where('asked_at', '<=', before.toISOString())
          .orderBy('asked_at')
          .orderBy('question_id')
          .execute();
        return rows.map(personQuestionOf);
      }),

    doneSince: (guildId, since) =>
      database.read(async (queries) => {
        const rows = await queries
          .selectFrom('person_questions')
          .selectAll()
          .where('guild_id', '=', guildId)
          .where((row) =>
            row.or([
              row('status', '=', 'answered'),
              row.and([row('status', '=', 'closed'), row('changed_at', '>=', since.toISOString())]),
            ]),
          )
          .orderBy('changed_at')
          .orderBy('question_id')
          .execute();
        return rows.map(personQuestionOf);
      }),

    openSince: (guildId, before) =>
      database.read(async (queries) => {
        const rows = await queries
          .selectFrom('person_questions')
          .selectAll()
          .where('guild_id', '=', guildId)
          .where('status', 'in', UNANSWERED_YET)
          .where('asked_at', '<=', before.toISOString())
          .orderBy('asked_at')
          .orderBy('question_id')
          .execute();
        return rows.map(personQuestionOf);
      }),

    openCountOf: (guildId, memberId) =>
      database.read((queries) => openCount(queries, guildId, memberId)),
  };
}

/** How many a member has open, also of those that somebody has claimed. */
export async function openCount(
  queries: Pick<Change, 'selectFrom'>,
  guildId: string,
  askerId: string,
): Promise<number> {
  const { open } = await queries
    .selectFrom('person_questions')
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .where('guild_id', '=', guildId)
    .where('asker_id', '=', askerId)
    .where('status', 'in', UNANSWERED_YET)
    .executeTakeFirstOrThrow();
  return open;
}
