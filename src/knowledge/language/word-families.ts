/** Words of one family that the stemmer leaves apart: "creators" and "created", "earthen" and "earth". */
import type { Term } from './terms.ts';

/** Fewest letters that two members of a family begin with alike; with three, "art" and "article" would be one. */
const SHARED_START = 4;
/** Most letters that another member has after the shared start, beyond those of the shorter word. */
const LONGEST_ENDING = 4;

/**
 * @param vocabulary - Terms of the article, sorted.
 * @returns For each question term the article's other terms that begin like it; those that the
 *   question itself names stand for themselves.
 */
export function wordFamilies(
  terms: readonly Term[],
  vocabulary: readonly Term[],
): ReadonlyMap<Term, readonly Term[]> {
  const asked = new Set(terms);
  const families = new Map<Term, Term[]>();
  for (const term of asked) {
    if (term.length < SHARED_START || !/^[a-z]+$/.test(term)) continue;
    const start = term.slice(0, Math.max(SHARED_START, term.length - 3));
    const family = beginningWith(vocabulary, start).filter(
      (other) => !asked.has(other) && other.length <= term.length + LONGEST_ENDING,
    );
    if (family.length > 0) families.set(term, family);
  }
  return families;
}

/** @param vocabulary - Sorted. */
export function beginningWith(vocabulary: readonly Term[], start: string): readonly Term[] {
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (vocabulary[middle]! < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (vocabulary[end]?.startsWith(start) === true) end += 1;
  return vocabulary.slice(low, end);
}
