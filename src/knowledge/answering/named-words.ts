/** Words of a question as a sentence names them: “lime”, “sand” and “air”. */
import { fitMarkdown } from '../articles/markdown/fit-markdown.ts';
import { isolated } from '../language/direction.ts';

/** More would be a list of their own. */
const NAMED_WORDS = 4;
/** In UTF-16 units. */
const LONGEST_WORD = 40;

/**
 * @param words - Escaped where the place needs it.
 * @param last - What joins the last to those before.
 * @returns Empty for no words.
 */
export function namedWords(words: readonly string[], last: 'and' | 'or'): string {
  const named = words
    .slice(0, NAMED_WORDS)
    .map((word) => `“${isolated(fitMarkdown(word, LONGEST_WORD))}”`);
  const final = named.pop();
  if (final === undefined) return '';
  return named.length === 0 ? final : `${named.join(', ')} ${last} ${final}`;
}
