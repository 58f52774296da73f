/** What people write → the question we answer. */

/**
 * Longest question we read, in UTF-16 units. A question this long still fits twice into the footer
 * of an embed (`DISCORD_LIMITS.embedFooter`), from where a candidate button reads it back.
 */
export const QUESTION_LENGTH = 1000;

/**
 * The question in a text: mentions, channel links and custom emoji taken out, white space made
 * single, cut after `QUESTION_LENGTH` at the end of a word. Empty when nothing else was there.
 *
 * Every mention goes, not only the bot's: `<@80351110224678912>` names nothing an article knows,
 * and would stand as digits in the reply's footer.
 */
export function questionIn(text: string): string {
  const words = text
    .replace(/<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>/g, ' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (words.length <= QUESTION_LENGTH) return words;
  const lastSpace = words.lastIndexOf(' ', QUESTION_LENGTH);
  if (lastSpace > QUESTION_LENGTH / 2) return words.slice(0, lastSpace);
  // A single endless word: keep a surrogate pair whole.
  return words.slice(0, QUESTION_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
}
