/** Questions that members ask of people: asked, found, counted. What becomes of them is the steps'. */
import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';
import type { Change } from './engine.ts';
import { LONGEST_QUESTION } from './gap-questions.ts';
import type { NotStored, ReadOutcome } from './outcomes.ts';
import {
  createPersonQuestionSteps,
  rowOf,
  type PersonQuestionSteps,
} from './person-question-steps.ts';
import {
  personQuestionOf,
  type PersonQuestion,
  type PersonQuestionStatus,
} from './person-question.ts';
import { storedText } from './stored-text.ts';

export interface NewPersonQuestion {
  readonly guildId: string;
  readonly askerId: string;
  readonly question: string;
  /** Id of the channel or thread where it was asked. */
  readonly askedIn: string;
  /** Id of the bot's reply there; null when nobody else saw it. */
  readonly replyId: string | null;
  /** How many a member may have open at the same time. Integer, at least 1. */
  readonly mostOpen: number;
}

export type AskOutcome =
  | { readonly kind: 'stored'; readonly question: PersonQuestion }
  | { readonly kind: 'too-many'; readonly open: number }
  | NotStored;

export interface PersonQuestions extends PersonQuestionSteps {
  ask(question: NewPersonQuestion): Promise<AskOutcome>;
  find(guildId: string, questionId: string): Promise<ReadOutcome<PersonQuestion | null>>;
  /** Open or claimed, asked at this time or before, oldest first. */
  waitingSince(guildId: string, before: Date): Promise<ReadOutcome<readonly PersonQuestion[]>>;
  openCountOf(guildId: string, memberId: string): Promise<ReadOutcome<number>>;
}

export interface PersonQuestionsOptions {
  readonly database: Database;
  readonly retentionDays: number;
  readonly now: () => Date;
}

const WAITING: readonly PersonQuestionStatus[] = ['open', 'claimed'];

export function createPersonQuestions({
  database,
  retentionDays,
  now,
}: PersonQuestionsOptions): PersonQuestions {
  return {
    ...createPersonQuestionSteps({ database, retentionDays, now }),

    ask({ guildId, askerId, question, askedIn, replyId, mostOpen }) {
      return database.decide(async (change): Promise<AskOutcome> => {
        await database.lock(change, `asker ${guildId} ${askerId}`);
        const open = await openCount(change, guildId, askerId);
        if (open >= mostOpen) return { kind: 'too-many', open };
        const at = now().toISOString();
        const row = await change
          .insertInto('person_questions')
          .values({
            guild_id: guildId,
            question_id: randomUUID(),
            status: 'open',
            asker_id: askerId,
            question: retentionDays === 0 ? null : storedText(question, LONGEST_QUESTION),
            asked_in: askedIn,
            reply_id: replyId,
            asked_at: at,
            changed_at: at,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        return { kind: 'stored', question: personQuestionOf(row) };
      });
    },

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
          .where('status', 'in', WAITING)
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

async function openCount(
  queries: Pick<Change, 'selectFrom'>,
  guildId: string,
  askerId: string,
): Promise<number> {
  const { open } = await queries
    .selectFrom('person_questions')
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .where('guild_id', '=', guildId)
    .where('asker_id', '=', askerId)
    .where('status', 'in', WAITING)
    .executeTakeFirstOrThrow();
  return open;
}
