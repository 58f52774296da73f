/** Groups of words that say nearly the same → for each term the terms that may stand for it. */
import { termOf, wordsOf, type Term } from './terms.ts';

export type Synonyms = ReadonlyMap<Term, readonly Term[]>;

/** @param groups - Of two words or more each. A word may be in several groups; they are not joined. */
export function synonymsOf(groups: Iterable<readonly string[]>): Synonyms {
  const others = new Map<Term, Set<Term>>();
  for (const group of groups) {
    const terms = group.flatMap(wordsOf).map(termOf);
    for (const term of terms) {
      const known = others.get(term) ?? new Set();
      for (const other of terms) if (other !== term) known.add(other);
      others.set(term, known);
    }
  }
  return new Map([...others].map(([term, terms]) => [term, [...terms]]));
}
