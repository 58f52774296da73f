/** Does one place of an article hold a good part of a question? */
import type { Term } from '../language/terms.ts';
import { wordFamilies } from '../language/word-families.ts';
import type { ReadArticle } from './read-article.ts';
import { weigh } from './term-weights.ts';

/**
 * Share of the question's weight that one block holds, from which on the question asks for that
 * block. Below it a general question in other words than the article's is about the whole.
 */
const ONE_PLACE = 0.3;

/** Sentences of the article that hold a rare word, at most: with 2, "causes of decay" would be a name. */
const RARE = 1;

/** True when one place of the article holds a good part of the question. */
export function isMetSomewhere(read: ReadArticle, terms: readonly Term[]): boolean {
  return holdsRarePair(read, terms) || greatestShare(read, terms) >= ONE_PLACE;
}

/** "What was wrong with Abu Mena …": two words in a row that the article has together, and seldom. */
function holdsRarePair(
  { words, sentenceTerms, holding }: ReadArticle,
  terms: readonly Term[],
): boolean {
  const isRare = (term: Term): boolean => holding.isInFew(term, RARE);
  return terms.some((second, place) => {
    const first = terms[place - 1];
    if (first === undefined || first === second || !isRare(first) || !isRare(second)) return false;
    const [one, other] = [words.numberOf(first), words.numberOf(second)];
    return sentenceTerms.some((held) => held.hasBehind(one, other, 1));
  });
}

/** The most of the question's weight that a block behind the lead holds, in [0, 1]. */
function greatestShare(read: ReadArticle, terms: readonly Term[]): number {
  const weights = weigh(read, terms);
  const families = wordFamilies(terms, read.vocabulary);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const wanted = [...weights].map(([term, weight]) => ({
    weight,
    numbers: [term, ...(families.get(term) ?? [])].map((word) => read.words.numberOf(word)),
  }));
  const shares = read.blockTerms.slice(1).map((block) => {
    const held = wanted.filter(({ numbers }) => numbers.some((number) => block.hasNumber(number)));
    return held.reduce((sum, { weight }) => sum + weight, 0) / total;
  });
  return Math.max(0, ...shares);
}
