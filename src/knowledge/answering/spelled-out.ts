/**
 * Initials that a question uses and the article only spells out: "OUV" for "Outstanding Universal
 * Value".
 */
import type { Term } from '../language/terms.ts';
import { contentTerms, type ReadArticle } from './read-article.ts';

/**
 * The question's terms, with what initials stand for in their place.
 *
 * @param terms - Content terms of the question, in its order.
 */
export function spelledOut(article: ReadArticle, terms: readonly Term[]): readonly Term[] {
  return terms.flatMap((term) => {
    if (article.holding.has(term) || article.titleTerms.has(term)) return [term];
    const meaning = article.initials.get(term);
    return meaning === undefined ? [term] : contentTerms(meaning, article.language);
  });
}
