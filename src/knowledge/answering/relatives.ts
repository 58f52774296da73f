/** Words of one family that the stemmer leaves apart: "creators" and "created", "earthen" and "earth". */
import type { Term } from '../matching/terms.ts';

/** Fewest letters that two relatives begin with alike; with three, "art" and "article" would be one. */
const SHARED_START = 4;
/** Most letters that a relative has after the shared start, beyond those of the shorter word. */
const LONGEST_ENDING = 4;

/**
 * @param inArticle - Terms of the article.
 * @returns For each question term the article's other terms that begin like it; those that the
 *   question itself names stand for themselves.
 */
export function relatives(
  terms: readonly Term[],
  inArticle: ReadonlyMap<Term, unknown>,
): ReadonlyMap<Term, readonly Term[]> {
  const asked = new Set(terms);
  const families = new Map<Term, Term[]>();
  for (const term of asked) {
    if (term.length < SHARED_START || !/^[a-z]+$/.test(term)) continue;
    const start = term.slice(0, Math.max(SHARED_START, term.length - 3));
    const family = [...inArticle.keys()].filter(
      (other) =>
        !asked.has(other) &&
        other.startsWith(start) &&
        other.length <= term.length + LONGEST_ENDING,
    );
    if (family.length > 0) families.set(term, family);
  }
  return families;
}
