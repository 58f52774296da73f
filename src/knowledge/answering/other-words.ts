/**
 * A question's words → other words of the article that say the same.
 *
 * People ask in their own words ("rob", "smashed", "how was it founded") what an article says in
 * others ("looters", "wrecked", "constituted"). Within one article the risk of a wrong guess is
 * small, because the article is already the right one, so that they count more here than where it
 * is looked for.
 */
import type { Synonyms } from '../language/synonyms.ts';
import type { Term } from '../language/terms.ts';
import { beginningWith, wordFamilies } from '../language/word-families.ts';

/** An article's term that stands in for one of the question. */
export interface OtherWord {
  readonly term: Term;
  /** What it counts, as a share of the question's own word, in (0, 1]. */
  readonly share: number;
}

/** Another word that begins alike: "created", "creators". */
const FAMILY_SHARE = 0.4;
/** Another word for the same thing ("logo", "symbol"). */
const SAME_SHARE = 0.6;

/** From this length on "loot" stands for "looter" as well; "war" must not for "warden". */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

/**
 * @param vocabulary - Terms of the article, sorted.
 * @returns For each question term that has any, its other words; none of them is asked for itself.
 */
export function otherWords(
  terms: readonly Term[],
  vocabulary: readonly Term[],
  synonyms: Synonyms,
): ReadonlyMap<Term, readonly OtherWord[]> {
  const asked = new Set(terms);
  const families = wordFamilies(terms, vocabulary);
  const found = new Map<Term, readonly OtherWord[]>();
  for (const term of asked) {
    const shares = new Map<Term, number>();
    for (const member of families.get(term) ?? []) shares.set(member, FAMILY_SHARE);
    for (const same of synonyms.get(term) ?? []) {
      for (const held of formsOf(same, vocabulary)) {
        if (!asked.has(held)) shares.set(held, SAME_SHARE);
      }
    }
    if (shares.size > 0)
      found.set(
        term,
        [...shares].map(([word, share]) => ({ term: word, share })),
      );
  }
  return found;
}

function formsOf(stem: Term, vocabulary: readonly Term[]): readonly Term[] {
  const forms = beginningWith(vocabulary, stem);
  return stem.length < SHORTEST_STEM
    ? forms.filter((form) => form === stem)
    : forms.filter((form) => form.length <= stem.length + LONGEST_ENDING);
}

/** Terms, each followed by the words that may stand for it. */
export function withOthers(
  terms: readonly Term[],
  others: ReadonlyMap<Term, readonly OtherWord[]>,
): readonly Term[] {
  return terms.flatMap((term) => [term, ...(others.get(term) ?? []).map((other) => other.term)]);
}
