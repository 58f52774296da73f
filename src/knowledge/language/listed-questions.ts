/**
 * Several questions written as a list, one a line, or joined in one, without their marks → the same with a question mark
 * behind each, so that they can be told apart where lines are no longer seen.
 */
import { joinedQuestions } from './joined-questions.ts';
import { asksSomething } from './long-post.ts';

/** "1.", "(2)", "3-", "Q1:", "ii.", a number in a box, "-" before an item. */
const NUMBERED = String.raw`\(?\d{1,2}[.)]|\d{1,2}\s?[-–—]|q(?:uestion)?\s?\d{1,2}\s?[:.)-]|\d\ufe0f?\u20e3`;
const MARK = new RegExp(
  `^\\s*(?:(?:${NUMBERED}|\\(?[ivx]{1,4}[.)]|[-*•–—+])\\s+|\\d\\ufe0f?\\u20e3)`,
  'iu',
);
/** A list within a line, from its first item to its second. */
const INLINE_LIST =
  /(?:^|\s)(?:\(?1[.)]\s.*\s\(?2[.)]|1\s?[-–—]\s.*\s2\s?[-–—]|q\s?1\s?[:.)-]\s.*\sq\s?2\s?[:.)-])\s|(?:^|\s)1\ufe0f?\u20e3.*\s2\ufe0f?\u20e3/iu;
const INLINE_MARK = new RegExp(`(?:^|\\s)(?:${NUMBERED})\\s*`, 'iu');
/** Asked for a yes or a no, which in a line of its own is a question. */
const YES_OR_NO =
  /^(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|had)\s+\S+\s+\S/i;
/** A sentence may be wrapped before these: "the wall\nwhich was built in 1900". */
const GOES_ON =
  /^(?:(?:which|who|whose|whom)\b|(?:where|when)\s+(?!(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have)\b))/i;
/** Words of a question without its mark. */
const SHORTEST = 3;
const ENDED = /[.?!…:;,]["'”’)\]]*$/;

/** @returns The text as it is where fewer than two of its lines or items ask something. */
export function withQuestionsApart(text: string): string {
  const lines = text.split(/\n+/).flatMap((line) => {
    const isList = INLINE_LIST.test(line);
    return isList ? line.split(INLINE_MARK) : [line];
  });
  const items = lines
    .flatMap((line) => joinedQuestions(line.replace(MARK, '').trim()))
    .filter((line) => line !== '');
  if (items.length < 2 || items.filter(asks).length < 2) return text;
  return items.map((item) => (asks(item) && !ENDED.test(item) ? `${item}?` : item)).join('\n');
}

function asks(item: string): boolean {
  if (item.endsWith('?')) return true;
  if (item.split(/\s+/).length < SHORTEST || GOES_ON.test(item)) return false;
  return asksSomething(item) || YES_OR_NO.test(item);
}
