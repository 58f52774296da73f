/** Sentences that say more to a question than what the article is about. */
import type { Term } from '../language/terms.ts';
import { withOthers, type OtherWord } from './other-words.ts';
import type { ReadArticle } from './read-article.ts';

/**
 * Without sentences whose only words of the question are the title's, where the best one has more:
 * they repeat what the article is about. The lead is left, because it sums up.
 *
 * @param others - Other words of the article for each term.
 */
export function beyondTitle(
  { sentences, sentenceTerms, titleTerms, words }: ReadArticle,
  terms: readonly Term[],
  others: ReadonlyMap<Term, readonly OtherWord[]>,
  positions: readonly number[],
): readonly number[] {
  const asked = terms.flatMap((term) => {
    return withOthers([term], others).map((word) => ({
      number: words.numberOf(word),
      isTitle: titleTerms.has(term) || titleTerms.has(word),
    }));
  });
  const holds = (position: number, ofTitle: boolean): boolean =>
    asked.some(
      ({ number, isTitle }) =>
        isTitle === ofTitle && sentenceTerms[position]?.hasNumber(number) === true,
    );
  const [best = -1] = positions;
  if (!holds(best, false)) return positions;
  return positions.filter(
    (position) =>
      sentences[position]?.block === 0 || holds(position, false) || !holds(position, true),
  );
}
