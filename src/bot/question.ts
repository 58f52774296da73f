/** What people write → the question we answer. */

/**
 * Longest question we read, in UTF-16 units. With every character escaped, a question this long takes
 * up half a message, from where the button of a candidate reads it back.
 */
export const QUESTION_LENGTH = 1000;

/**
 * What Discord shows as something else than its letters: mentions of people, roles, channels and
 * commands, links to the guide of a server, custom emoji, and moments of time.
 * https://docs.discord.com/developers/reference#message-formatting-formats
 */
const DISCORD_MARKS =
  /<(?:@[!&]?|#)\d+>|<id:\w+>|<\/[^:<>]{1,100}:\d+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>/g;

/**
 * The question in a text: Discord's marks taken out, white space made single, cut after
 * `QUESTION_LENGTH` at the end of a word. Empty when nothing else was there. What its author has hidden
 * keeps its `||`, so that it is hidden again where it is quoted.
 *
 * Every mention goes, not only the bot's: `<@80351110224678912>` names nothing an article knows,
 * and would stand as digits in the reply.
 */
export function questionIn(text: string): string {
  const words = text
    .replace(DISCORD_MARKS, ' ')
    // What holds nothing any more hides nothing.
    .replace(/\|\|\s*\|\|/g, ' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (words.length <= QUESTION_LENGTH) return words;
  const lastSpace = words.lastIndexOf(' ', QUESTION_LENGTH);
  if (lastSpace > QUESTION_LENGTH / 2) return words.slice(0, lastSpace);
  // A single endless word: keep a surrogate pair whole.
  return words.slice(0, QUESTION_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
}
