/**
 * What becomes of a question to people: open, claimed by one expert, answered, closed; or closed unanswered.
 *
 * Answered is not closed: who asked must still be told, and is forgotten once they are.
 */
import type { Database } from './database.ts';
import { dayOf, timeBefore } from './days.ts';
import { deleteLabel, storeChoice } from './choices.ts';
import type { NotStored } from './outcomes.ts';
import { createStep, type Step, type StepOutcome } from './person-question-step.ts';
import { storedText } from './stored-text.ts';

export interface PersonAnswer {
  /** Null: the article alone. */
  readonly text: string | null;
  /** Slug; null: the text alone. */
  readonly article: string | null;
  /** What was asked: the answer is kept as a label for it, with the answer or not at all. Default: none is. */
  readonly asked?: string;
}

export interface PersonQuestionSteps {
  /** Where the question is shown to experts. */
  shownAt(guildId: string, questionId: string, entry: ShownEntry): Promise<StepOutcome>;
  /** open → claimed. Of several who try, one has it. */
  claim(guildId: string, questionId: string, expertId: string): Promise<StepOutcome>;
  /** claimed → open, by who claimed it, by who manages the server, or a day later by any expert. */
  release(guildId: string, questionId: string, by: Releasing): Promise<StepOutcome>;
  /** claimed → answered, by who claimed it. */
  answer(
    guildId: string,
    questionId: string,
    expertId: string,
    answer: PersonAnswer,
  ): Promise<StepOutcome>;
  /** answered → closed: who asked has been told, and is forgotten. */
  close(guildId: string, questionId: string): Promise<StepOutcome>;
  /**
   * open, claimed → unanswered: nobody will answer. Who asked is forgotten, and who had claimed it. What is
   * claimed is closed by those who could release it, or it would be a way around a claim.
   */
  closeUnanswered(guildId: string, questionId: string, by: Releasing): Promise<StepOutcome>;
  /** answered, closed, unanswered → open. What the answer was a label for is no label any more. */
  reopen(guildId: string, questionId: string): Promise<StepOutcome>;
  /**
   * Forgets one that no expert sees: nobody could close it.
   *
   * @param entryId - Id of the message where it was shown, as far as is known; shown elsewhere meanwhile, it stays.
   */
  withdraw(
    guildId: string,
    questionId: string,
    entryId: string | null,
  ): Promise<{ readonly kind: 'withdrawn' | 'gone' } | NotStored>;
}

export interface Releasing {
  readonly expertId: string;
  readonly isManager: boolean;
}

export interface ShownEntry {
  /** Id of the channel or thread. */
  readonly channelId: string;
  readonly messageId: string;
}

const LONGEST_ANSWER = 4000;
/** After so long, another expert may take over what somebody has claimed. */
const CLAIM_DAYS = 1;

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
  const step = createStep(database, now);
  const releasedBy = ({ expertId, isManager }: Releasing): Pick<Step, 'by' | 'claimedBefore'> =>
    isManager ? {} : { by: expertId, claimedBefore: timeBefore(now(), CLAIM_DAYS).toISOString() };

  return {
    shownAt: (guildId, questionId, { channelId, messageId }) =>
      step(guildId, questionId, {
        from: ['open', 'claimed', 'answered', 'closed', 'unanswered'],
        set: { entry_channel_id: channelId, entry_id: messageId },
      }),
    claim: (guildId, questionId, expertId) =>
      step(guildId, questionId, {
        from: ['open'],
        set: { status: 'claimed', expert_id: expertId },
      }),
    release: (guildId, questionId, by) =>
      step(guildId, questionId, {
        from: ['claimed'],
        ...releasedBy(by),
        set: { status: 'open', expert_id: null },
      }),
    answer: (guildId, questionId, expertId, { text, article, asked }) =>
      step(guildId, questionId, {
        from: ['claimed'],
        by: expertId,
        set: {
          status: 'answered',
          answer: text === null ? null : keptAnswer(text),
          article,
        },
        also: async (change, { askedAfter }) => {
          // After a rating the article may be right, and only hard to read or out of date.
          const isLabel = article !== null || askedAfter === 'no-answer';
          if (asked === undefined || retentionDays === 0 || !isLabel) return;
          const origin = article === null ? 'asked' : 'expert';
          const label = { question: asked, article, origin, day: dayOf(now()) } as const;
          await storeChoice(change, guildId, label, questionId);
        },
      }),
    close: (guildId, questionId) =>
      step(guildId, questionId, {
        from: ['answered'],
        set: { status: 'closed', asker_id: null },
      }),
    closeUnanswered: (guildId, questionId, by) =>
      step(guildId, questionId, {
        from: ['open', 'claimed'],
        ...releasedBy(by),
        set: { status: 'unanswered', asker_id: null, expert_id: null },
      }),
    reopen: (guildId, questionId) =>
      step(guildId, questionId, {
        from: ['answered', 'closed', 'unanswered'],
        set: { status: 'open', expert_id: null, answer: null, article: null },
        also: (change) => deleteLabel(change, guildId, questionId),
      }),
    withdraw: (guildId, questionId, entryId) =>
      database.decide(async (change) => {
        const { numDeletedRows } = await change
          .deleteFrom('person_questions')
          .where('guild_id', '=', guildId)
          .where('question_id', '=', questionId)
          .where('status', 'in', ['open', 'claimed'])
          .where('entry_id', entryId === null ? 'is' : '=', entryId)
          .executeTakeFirst();
        return { kind: numDeletedRows > 0n ? 'withdrawn' : 'gone' };
      }),
  };
}
