/** What each word of a question weighs when the place in one article is looked for. */
import type { Term } from '../language/terms.ts';
import type { OtherWord } from './other-words.ts';
import type { ReadArticle } from './read-article.ts';

/** What "name", "type" or "used" in a question count: they say what is wanted, not where it stands. */
const ASKING_SHARE = 0.6;
/** What a word of the title counts beside others: it names the article, not the place in it. */
const TITLE_SHARE = 0.6;

/** Weight of each question term in the article: `ln((N + 1) / (n + 0.5))`, n of N sentences holding it. */
export type TermWeights = ReadonlyMap<Term, number>;

export function weigh({ sentences, holding }: ReadArticle, terms: readonly Term[]): TermWeights {
  return new Map(
    terms.map((term) => [term, Math.log((sentences.length + 1) / (holding.get(term) + 0.5))]),
  );
}

/**
 * The same, with less for words that say little about the place.
 *
 * @param asking - Those of them that only wrap the question, as `askingTerms` gives them.
 * @param terms - Content terms of the question.
 */
export function placeWeights(
  article: ReadArticle,
  asking: ReadonlySet<Term>,
  terms: readonly Term[],
): TermWeights {
  return withoutTitle(withoutAsking(weigh(article, terms), asking), article);
}

/** Other words for each question term, as `otherWords` found them; a common one stands in for no more than it weighs itself. */
export function standIns(
  article: ReadArticle,
  weights: TermWeights,
  found: ReadonlyMap<Term, readonly OtherWord[]>,
): ReadonlyMap<Term, readonly OtherWord[]> {
  return new Map(
    [...found].map(([term, words]) => {
      const own = weigh(
        article,
        words.map((word) => word.term),
      );
      return [
        term,
        words.map((word) => ({
          term: word.term,
          share: word.share * Math.min(1, (own.get(word.term) ?? 0) / (weights.get(term) ?? 1)),
        })),
      ];
    }),
  );
}

function withoutAsking(weights: TermWeights, asking: ReadonlySet<Term>): TermWeights {
  // "what is it called?" has no other words.
  if ([...weights.keys()].every((term) => asking.has(term))) return weights;
  return new Map(
    [...weights].map(([term, weight]) => [term, asking.has(term) ? ASKING_SHARE * weight : weight]),
  );
}

/** A question of the title's words alone keeps their weight. */
function withoutTitle(weights: TermWeights, { titleTerms, holding }: ReadArticle): TermWeights {
  if (![...weights.keys()].some((term) => !titleTerms.has(term) && holding.has(term))) {
    return weights;
  }
  return new Map(
    [...weights].map(([term, weight]) => [
      term,
      titleTerms.has(term) ? TITLE_SHARE * weight : weight,
    ]),
  );
}
