/** Sentences that say more to a question than what the article is about. */
import type { Synonyms } from '../language/synonyms.ts';
import type { Term } from '../language/terms.ts';
import { otherWords, withOthers } from './other-words.ts';
import type { ReadArticle } from './read-article.ts';

/**
 * Without sentences whose only words of the question are the title's, where the best one has more:
 * they repeat what the article is about. The lead is left, because it sums up.
 */
export function beyondTitle(
  { sentences, sentenceTerms, titleTerms, vocabulary }: ReadArticle,
  terms: readonly Term[],
  synonyms: Synonyms,
  positions: readonly number[],
): readonly number[] {
  const others = otherWords(terms, vocabulary, synonyms);
  const asked = terms.flatMap((term) => {
    return withOthers([term], others).map((word) => ({
      word,
      isTitle: titleTerms.has(term) || titleTerms.has(word),
    }));
  });
  const holds = (position: number, ofTitle: boolean): boolean =>
    asked.some(
      ({ word, isTitle }) => isTitle === ofTitle && sentenceTerms[position]?.has(word) === true,
    );
  const [best = -1] = positions;
  if (!holds(best, false)) return positions;
  return positions.filter(
    (position) =>
      sentences[position]?.block === 0 || holds(position, false) || !holds(position, true),
  );
}
