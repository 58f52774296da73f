/** What an answer says of how the question was read, where not all of it was. */
import { QUESTION_LENGTH } from '../question.ts';
import type { Words } from '../words/words.ts';
import { questionInLine } from './asked.ts';

/** Longest first question that is repeated, in UTF-16 units before escapes. */
const LONGEST_FIRST = 120;

export function cutRemark(words: Words): string {
  return words.say('remark.cut', { length: QUESTION_LENGTH });
}

/** One of several questions that is answered alone. */
interface OneOfQuestions {
  readonly question: string;
  /** How many there are; at least 2. */
  readonly count: number;
  /** False where it is a later one, and those before it have no answer. */
  readonly isFirst: boolean;
}

/** @param isAnswered - Whether the question has its answer. */
export function firstOnlyRemark(
  { question: taken, count, isFirst }: OneOfQuestions,
  isAnswered: boolean,
  words: Words,
): string {
  const question = questionInLine(taken, LONGEST_FIRST);
  if (!isFirst) return words.say('remark.answeredLater', { question });
  if (count === 2) {
    return words.say(isAnswered ? 'remark.answeredOfTwo' : 'remark.lookedOfTwo', { question });
  }
  const key = isAnswered ? 'remark.answeredOfMore' : 'remark.lookedOfMore';
  return words.say(key, { question, number: count });
}
