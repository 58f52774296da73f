/** What an answer says of how the question was read, where not all of it was. */
import type { FirstOfQuestions } from '../../knowledge/index.ts';
import { QUESTION_LENGTH } from '../question.ts';
import type { Words } from '../words/words.ts';
import { questionInLine } from './asked.ts';

/** Longest first question that is repeated, in UTF-16 units before escapes. */
const LONGEST_FIRST = 120;

export function cutRemark(words: Words): string {
  return words.say('remark.cut', { length: QUESTION_LENGTH });
}

/** @param isAnswered - Whether the first question has its answer. */
export function firstOnlyRemark(
  { question: first, count }: Pick<FirstOfQuestions, 'question' | 'count'>,
  isAnswered: boolean,
  words: Words,
): string {
  const question = questionInLine(first, LONGEST_FIRST);
  if (count === 2) {
    return words.say(isAnswered ? 'remark.answeredOfTwo' : 'remark.lookedOfTwo', { question });
  }
  const key = isAnswered ? 'remark.answeredOfMore' : 'remark.lookedOfMore';
  return words.say(key, { question, number: count });
}
