/**
 * Questions that members ask of people: open, claimed by one expert, answered, closed.
 *
 * Answered is not closed: who asked must still be told, and is forgotten once they are.
 */
import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';
import type { Change } from './engine.ts';
import { LONGEST_QUESTION } from './gap-questions.ts';
import type { NotStored, ReadOutcome } from './outcomes.ts';
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

/** `refused`: it is not in a state for that, but as `question` says. */
export type StepOutcome =
  | { readonly kind: 'stored'; readonly question: PersonQuestion }
  | { readonly kind: 'refused'; readonly question: PersonQuestion }
  | { readonly kind: 'gone' }
  | NotStored;

export interface PersonAnswer {
  /** Null: the article alone. */
  readonly text: string | null;
  /** Slug; null: the text alone. */
  readonly article: string | null;
}

export interface PersonQuestions {
  ask(question: NewPersonQuestion): Promise<AskOutcome>;
  /** Where the question is shown to experts. */
  shownAt(guildId: string, questionId: string, entry: ShownEntry): Promise<StepOutcome>;
  /** open → claimed. Of several who try, one has it. */
  claim(guildId: string, questionId: string, expertId: string): Promise<StepOutcome>;
  /** claimed → open, by who claimed it. */
  release(guildId: string, questionId: string, expertId: string): Promise<StepOutcome>;
  /** claimed → answered, by who claimed it. */
  answer(
    guildId: string,
    questionId: string,
    expertId: string,
    answer: PersonAnswer,
  ): Promise<StepOutcome>;
  /** Any but closed → closed: who asked has been told, or nobody will answer. Who asked is forgotten. */
  close(guildId: string, questionId: string): Promise<StepOutcome>;
  /** answered, closed → open. */
  reopen(guildId: string, questionId: string): Promise<StepOutcome>;
  find(guildId: string, questionId: string): Promise<ReadOutcome<PersonQuestion | null>>;
  /** Open or claimed, asked at this time or before, oldest first. */
  waitingSince(guildId: string, before: Date): Promise<ReadOutcome<readonly PersonQuestion[]>>;
  openCountOf(guildId: string, memberId: string): Promise<ReadOutcome<number>>;
}

export interface ShownEntry {
  /** Id of the channel or thread. */
  readonly channelId: string;
  readonly messageId: string;
}

export interface PersonQuestionsOptions {
  readonly database: Database;
  readonly retentionDays: number;
  readonly now: () => Date;
}

const LONGEST_ANSWER = 4000;
const WAITING: readonly PersonQuestionStatus[] = ['open', 'claimed'];

export function createPersonQuestions({
  database,
  retentionDays,
  now,
}: PersonQuestionsOptions): PersonQuestions {
  /** Without retention it is in the Discord message alone, as the question is. */
  const keptAnswer = (text: string): string =>
    retentionDays === 0 ? '' : storedText(text, LONGEST_ANSWER);

  /** One update that asks for the state it starts from: of two, the second finds another state. */
  function step(
    guildId: string,
    questionId: string,
    { from, by, set }: Step,
  ): Promise<StepOutcome> {
    return database.decide(async (change): Promise<StepOutcome> => {
      let update = change
        .updateTable('person_questions')
        .set({ ...set, changed_at: now().toISOString() })
        .where('guild_id', '=', guildId)
        .where('question_id', '=', questionId)
        .where('status', 'in', from);
      if (by !== undefined) update = update.where('expert_id', '=', by);
      const row = await update.returningAll().executeTakeFirst();
      if (row !== undefined) return { kind: 'stored', question: personQuestionOf(row) };
      const found = await rowOf(change, guildId, questionId);
      return found === undefined
        ? { kind: 'gone' }
        : { kind: 'refused', question: personQuestionOf(found) };
    });
  }

  return {
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

    shownAt: (guildId, questionId, { channelId, messageId }) =>
      step(guildId, questionId, {
        from: ['open', 'claimed', 'answered', 'closed'],
        set: { entry_channel_id: channelId, entry_id: messageId },
      }),
    claim: (guildId, questionId, expertId) =>
      step(guildId, questionId, {
        from: ['open'],
        set: { status: 'claimed', expert_id: expertId },
      }),
    release: (guildId, questionId, expertId) =>
      step(guildId, questionId, {
        from: ['claimed'],
        by: expertId,
        set: { status: 'open', expert_id: null },
      }),
    answer: (guildId, questionId, expertId, { text, article }) =>
      step(guildId, questionId, {
        from: ['claimed'],
        by: expertId,
        set: {
          status: 'answered',
          answer: text === null ? null : keptAnswer(text),
          article,
        },
      }),
    close: (guildId, questionId) =>
      step(guildId, questionId, {
        from: ['open', 'claimed', 'answered'],
        set: { status: 'closed', asker_id: null },
      }),
    reopen: (guildId, questionId) =>
      step(guildId, questionId, {
        from: ['answered', 'closed'],
        set: { status: 'open', expert_id: null, answer: null, article: null },
      }),

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

interface Step {
  readonly from: readonly PersonQuestionStatus[];
  /** Id of the expert who must have claimed it. */
  readonly by?: string;
  readonly set: {
    readonly status?: PersonQuestionStatus;
    readonly asker_id?: null;
    readonly expert_id?: string | null;
    readonly answer?: string | null;
    readonly article?: string | null;
    readonly entry_channel_id?: string;
    readonly entry_id?: string;
  };
}

function rowOf(queries: Pick<Change, 'selectFrom'>, guildId: string, questionId: string) {
  return queries
    .selectFrom('person_questions')
    .selectAll()
    .where('guild_id', '=', guildId)
    .where('question_id', '=', questionId)
    .executeTakeFirst();
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
