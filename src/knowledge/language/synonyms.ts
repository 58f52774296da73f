/** Groups of words that say nearly the same → for each term the terms that may stand for it. */
import type { Language } from './languages/marks.ts';
import { termOf, wordsOf, type Term } from './terms.ts';

export type Synonyms = ReadonlyMap<Term, readonly Term[]>;

/**
 * @param groups - Of two words or more each. A word may be in several groups; they are not joined.
 * @param base - What the groups are added to; it stays as it is. Default: nothing.
 * @param language - Of the words.
 */
export function synonymsOf(
  groups: Iterable<readonly string[]>,
  base: Synonyms = new Map(),
  language: Language = 'en',
): Synonyms {
  const others = new Map<Term, Set<Term>>();
  for (const group of groups) {
    const terms = group.flatMap((word) => wordsOf(word, language)).map(termOf);
    for (const term of terms) {
      const known = others.get(term) ?? new Set(base.get(term));
      for (const other of terms) if (other !== term) known.add(other);
      others.set(term, known);
    }
  }
  const added = [...others].map(([term, terms]) => [term, [...terms]] as const);
  return new Map([...base, ...added]);
}
