/** A question to people as it stands. */
import type { Selectable } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * `answered`: who asked must still be told. `closed`: they have been, or there is nobody to tell.
 * `unanswered`: closed without an answer.
 */
export type PersonQuestionStatus = 'open' | 'claimed' | 'answered' | 'closed' | 'unanswered';

/** Whether nothing was answered before, or what was did not help. */
export type AskedAfter = 'no-answer' | 'rating';

export interface PersonQuestion {
  readonly questionId: string;
  readonly status: PersonQuestionStatus;
  /** Id of the user; null once it was closed, and reopened, until they ask it again. */
  readonly askerId: string | null;
  /** Null where texts are never stored: it stands in the Discord message alone. */
  readonly question: string | null;
  /** Id of the channel or thread where it was asked. */
  readonly askedIn: string;
  readonly replyId: string | null;
  readonly askedAt: Date;
  readonly askedAfter: AskedAfter;
  /** Where experts see it; null until they do. */
  readonly entry: { readonly channelId: string; readonly messageId: string } | null;
  /** Id of the user who claimed it, and answered; null, too, when they had it erased. */
  readonly expertId: string | null;
  /** What was written; null when nothing was, empty when it stands in the Discord message alone. */
  readonly answer: string | null;
  /** Slug. */
  readonly article: string | null;
  /** When it was last claimed, answered or the like. */
  readonly changedAt: Date;
}

/** Whether nobody is to answer it any more. */
export function isDone({ status }: Pick<PersonQuestion, 'status'>): boolean {
  return status === 'answered' || status === 'closed' || status === 'unanswered';
}

export function personQuestionOf(row: Selectable<Schema['person_questions']>): PersonQuestion {
  const { entry_channel_id: channelId, entry_id: messageId } = row;
  return {
    questionId: row.question_id,
    status: row.status as PersonQuestionStatus,
    askerId: row.asker_id,
    question: row.question,
    askedIn: row.asked_in,
    replyId: row.reply_id,
    askedAt: new Date(row.asked_at),
    askedAfter: row.asked_after as AskedAfter,
    entry: channelId === null || messageId === null ? null : { channelId, messageId },
    expertId: row.expert_id,
    answer: row.answer,
    article: row.article,
    changedAt: new Date(row.changed_at),
  };
}
