/**
 * What becomes of a question to people: open, claimed by one expert, answered, closed.
 *
 * Answered is not closed: who asked must still be told, and is forgotten once they are.
 */
import type { Database } from './database.ts';
import type { Change } from './engine.ts';
import type { NotStored } from './outcomes.ts';
import {
  personQuestionOf,
  type PersonQuestion,
  type PersonQuestionStatus,
} from './person-question.ts';
import { storedText } from './stored-text.ts';

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

export interface PersonQuestionSteps {
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
}

export interface ShownEntry {
  /** Id of the channel or thread. */
  readonly channelId: string;
  readonly messageId: string;
}

const LONGEST_ANSWER = 4000;

export function createPersonQuestionSteps({
  database,
  retentionDays,
  now,
}: {
  readonly database: Database;
  readonly retentionDays: number;
  readonly now: () => Date;
}): PersonQuestionSteps {
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

export function rowOf(queries: Pick<Change, 'selectFrom'>, guildId: string, questionId: string) {
  return queries
    .selectFrom('person_questions')
    .selectAll()
    .where('guild_id', '=', guildId)
    .where('question_id', '=', questionId)
    .executeTakeFirst();
}
