/**
 * Initials that a question uses and the article only spells out: "OUV" for "Outstanding Universal
 * Value".
 */
import type { Term } from '../language/terms.ts';
import { contentTerms, type ReadArticle } from './read-article.ts';

/** With two letters, half of all pairs of capitalised words would do. */
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 7;

/** Capitalised words with little ones between them: "Centre for the Study of Preservation". */
const CAPITALISED_RUN =
  /\p{Lu}[\p{L}’']*(?:[ -](?:(?:of|for|the|and|on|in|to|de|la) ){0,2}\p{Lu}[\p{L}’']*)+/gu;

/**
 * The question's terms, with what initials stand for in their place.
 *
 * @param terms - Content terms of the question, in its order.
 */
export function spelledOut(article: ReadArticle, terms: readonly Term[]): readonly Term[] {
  return terms.flatMap((term) => {
    const isUnknown = !article.holding.has(term) && !article.titleTerms.has(term);
    if (!isUnknown || !/^[a-z]+$/.test(term)) return [term];
    if (term.length < FEWEST_LETTERS || term.length > MOST_LETTERS) return [term];
    return meaningOf(article, term) ?? [term];
  });
}

function meaningOf({ sentences }: ReadArticle, initials: Term): readonly Term[] | null {
  for (const { plain } of sentences) {
    for (const [run] of plain.matchAll(CAPITALISED_RUN)) {
      const words = run.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word));
      const letters = words.map((word) => word.charAt(0).toLowerCase()).join('');
      // A sentence may begin with another capital than the name's: "The", "At".
      const at = letters.indexOf(initials);
      if (at === -1) continue;
      const meaning = words.slice(at, at + initials.length).join(' ');
      return contentTerms(meaning);
    }
  }
  return null;
}
