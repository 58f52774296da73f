/**
 * Several questions written as a list, or one a line, without their marks → the same with a question mark
 * behind each, so that they can be told apart where lines are no longer seen.
 */
import { asksSomething } from './long-post.ts';

/** "1.", "2)", "-" before an item. */
const MARK = /^\s*(?:\d{1,2}[.)]|[-*•–])\s+/;
/** A list within a line, from its first item to its second. */
const INLINE_LIST = /(?:^|\s)1[.)]\s.*\s2[.)]\s/;
const INLINE_MARK = /(?:^|\s)\d{1,2}[.)]\s+/;
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
  const items = lines.map((line) => line.replace(MARK, '').trim()).filter((line) => line !== '');
  if (items.length < 2 || items.filter(asks).length < 2) return text;
  return items.map((item) => (asks(item) && !ENDED.test(item) ? `${item}?` : item)).join('\n');
}

function asks(item: string): boolean {
  if (item.endsWith('?')) return true;
  if (item.split(/\s+/).length < SHORTEST || GOES_ON.test(item)) return false;
  return asksSomething(item) || YES_OR_NO.test(item);
}
