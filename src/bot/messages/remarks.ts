/** What an answer says of how the question was read, where not all of it was. */
import type { FirstOfQuestions } from '../../knowledge/index.ts';
import { QUESTION_LENGTH } from '../question.ts';
import { questionInLine } from './asked.ts';

const CUT = `I read only the first ${QUESTION_LENGTH.toLocaleString('en')} characters of what you wrote.`;
const ANSWERED = (which: string): string => `I answered the first of your ${which} questions:`;
const LOOKED = (which: string): string =>
  `I looked for an answer to the first of your ${which} questions only:`;
const ASK_OTHER = 'Ask the other on its own.';
const ASK_OTHERS = 'Ask the others one by one.';

/** Longest first question that is repeated, in UTF-16 units before escapes. */
const LONGEST_FIRST = 120;

export function cutRemark(): string {
  return CUT;
}

/** @param isAnswered - Whether the first question has its answer. */
export function firstOnlyRemark(
  { question, count }: Pick<FirstOfQuestions, 'question' | 'count'>,
  isAnswered: boolean,
): string {
  const which = count === 2 ? 'two' : String(count);
  const said = isAnswered ? ANSWERED(which) : LOOKED(which);
  const other = count === 2 ? ASK_OTHER : ASK_OTHERS;
  return `${said} “${questionInLine(question, LONGEST_FIRST)}” ${other}`;
}
