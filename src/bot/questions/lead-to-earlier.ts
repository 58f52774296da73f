/** The same question again, in the same channel and a moment later → a link to the answer it has got. */
import type { Previous } from '../../knowledge/index.ts';
import type { BotContext } from '../bot-context.ts';
import type { Rules } from '../house-rules/rules-at.ts';
import { settingsOf } from '../house-rules/settings-of.ts';
import { answeredBeforeReply } from '../messages/answered-before.ts';
import { withDismissButton } from '../messages/dismiss-button.ts';
import { hiddenIf, isHiddenReply } from '../messages/hidden.ts';
import { withRemarks, type Reply } from '../messages/reply.ts';
import type { AnswerKey } from './answered-before.ts';
import type { GivenAnswer } from './answer-question.ts';
import type { Words } from '../words/words.ts';

export interface AnsweredWhere {
  /** Null in direct messages, where nobody else is spared a repetition. */
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly rules: Pick<Rules, 'level' | 'subjects' | 'unsureReplies'>;
  readonly previous: Previous | null;
  /** Id of who asked. */
  readonly asker: string;
  readonly words: Words;
}

export interface LedAnswer {
  readonly given: GivenAnswer;
  /** Under which it is to be noted once it is sent; null when it is not to be found again. */
  readonly key: AnswerKey | null;
  /** Set where it only links to an answer. */
  readonly pointsAt?: PointsAt;
}

export interface PointsAt {
  /** Of the message that answers. */
  readonly answerId: string;
  /** What is to be said when that is gone, and under which key it is then to be noted. */
  readonly whole: Reply;
  readonly wholeKey: AnswerKey;
}

/** @param given - The answer as it would be given now: what has changed since leads to no earlier one. */
export function leadToEarlier(
  given: GivenAnswer,
  { guildId, channelId, rules, previous, asker, words }: AnsweredWhere,
  context: Pick<BotContext, 'answeredBefore' | 'deleted' | 'state'>,
): LedAnswer {
  const { outcome, article, contentVersion } = given;
  const isAnswer = outcome === 'answered' || outcome === 'pinned';
  const question = normalised(given.question);
  if (!isAnswer || guildId === null || channelId === null || question === '') {
    return { given, key: null };
  }
  const { level, subjects, unsureReplies } = rules;
  const isHidden = isHiddenReply(given.reply);
  const { feedback } = settingsOf(context, guildId);
  const key = context.answeredBefore.keyOf([
    [guildId, channelId],
    [question, previous?.question ?? null, previous?.article ?? null],
    [outcome, article, contentVersion, isHidden],
    [level, subjects, unsureReplies, feedback],
  ]);
  const earlier = context.answeredBefore.find(key);
  if (earlier === null || context.deleted.has(earlier.replyId)) return { given, key };
  const link = answeredBeforeReply({ guildId, channelId, ...earlier }, words);
  // What was left out of this message need not have been left out of the one answered earlier.
  const reply = hiddenIf(
    isHidden,
    withRemarks(withDismissButton(link, asker, words), given.remarks),
  );
  const pointsAt = { answerId: earlier.replyId, whole: given.reply, wholeKey: key };
  return { given: { ...given, reply }, key: null, pointsAt };
}

/** Neither case nor signs nor spaces nor how its letters are encoded make it another question. */
function normalised(question: string): string {
  return question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
