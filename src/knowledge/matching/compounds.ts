/**
 * German, Dutch and the languages of Scandinavia write several words as one: who asks about "Fenster" is
 * answered by an article on "Holzfenster" and "Fensterbank".
 */
import type { TermIndex } from '../indexing/term-index.ts';
import { languageOfWord, withoutMark, type Language } from '../language/languages/marks.ts';
import type { Term } from '../language/terms.ts';

const COMPOUNDING: ReadonlySet<Language> = new Set(['de', 'nl', 'no', 'sv']);

/** Letters of the part that is asked for, and of what stands beside it, at least. */
const SHORTEST_PART = 4;
const SHORTEST_REST = 3;
/** Of a word that is in more compounds than this, they tell nothing. */
const MOST_COMPOUNDS = 40;

/** Numbers of the terms that the given one begins or ends; none for other languages. */
export function compoundsWith({ terms }: TermIndex, term: Term): readonly number[] {
  const language = languageOfWord(term);
  const part = withoutMark(term);
  if (!COMPOUNDING.has(language) || part.length < SHORTEST_PART) return [];
  const { text, start } = terms;
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const number = entryAt(start, at);
    const from = start[number]!;
    const to = start[number + 1]!;
    const entry = text.slice(from, to);
    const rest = withoutMark(entry).length - part.length;
    const isPart = at === from || at + part.length === from + withoutMark(entry).length;
    if (!isPart || rest < SHORTEST_REST || languageOfWord(entry) !== language) continue;
    found.push(number);
    if (found.length > MOST_COMPOUNDS) return [];
  }
  return found;
}

/** Number of the entry that the character at a place of the vocabulary's text belongs to. */
function entryAt(start: Uint32Array, place: number): number {
  let [low, high] = [0, start.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (start[middle]! <= place) low = middle;
    else high = middle;
  }
  return low;
}
