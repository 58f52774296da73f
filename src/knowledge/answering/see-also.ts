/** For a question between two articles: the second, named with the reason. */
import type { Slug } from '../articles/article.ts';
import { isAsked, wordMeant } from '../matching/question-term.ts';
import type { AreNearDuplicates } from './near-duplicates.ts';
import { leastTelling, type AskedTerm } from './missing.ts';
import { namedWords } from './named-words.ts';
import type { ReadArticle } from './read-article.ts';
import { withoutMark } from '../language/languages/marks.ts';
import { isTellingWord } from '../language/telling-words.ts';
import { wordFamilies } from '../language/word-families.ts';

export interface SeeAlso {
  readonly slug: Slug;
  readonly title: string;
  /**
   * Telling words of the question that the article holds, as the corpus spells them; "after", "way"
   * and "without" are none, nor is a word of the first article's names. At least one of them is no word of most articles,
   * as "site" is, and the first article lacks it, or it is no commoner in the corpus than half of the question's.
   */
  readonly terms: readonly string[];
}

/** Share of the first article's score from which on the second is close, in [0, 1]. */
const CLOSE = 0.75;

/**
 * @param scores - Scores of the two articles, both above 0, the first at least the second.
 * @param terms - Terms of the question, as the ranking reports them.
 * @param articleCount - Of the corpus, at least 1.
 * @returns Null when the second is not close, says the same as the first, or shares no such word.
 */
export function seeAlso(
  [first, second]: readonly [ReadArticle, ReadArticle],
  scores: readonly [number, number],
  terms: readonly AskedTerm[],
  articleCount: number,
  areNearDuplicates: AreNearDuplicates,
): SeeAlso | null {
  if (!areClose(scores)) return null;
  const content = terms.filter(isAsked);
  const usual = median(content.map(({ idf }) => idf));
  const [ofFirst, ofSecond] = [first.holding, second.holding];
  const shared = content.filter(
    (term) =>
      ofSecond.has(term.term) &&
      isTellingWord(wordMeant(term)) &&
      // "Petra: see also Jerash, it also speaks of “petra”" is no reason.
      !first.nameTerms.some((name) => name.has(term.term)),
  );
  const least = leastTelling(articleCount);
  const isReason = ({ term, idf }: AskedTerm): boolean =>
    idf >= least && (!ofFirst.has(term) || idf >= usual);
  if (!shared.some(isReason)) return null;
  // Last, because it compares both articles from end to end.
  if (areNearDuplicates(first.article, second.article)) return null;
  const { slug, title } = second.article;
  return {
    slug,
    title,
    terms: ofDifferentFamilies(shared).map((term) => withoutMark(wordMeant(term))),
  };
}

/** Whether the second can be named at all: else it need not be taken apart. @param scores - As in `seeAlso`. */
export function areClose([first, second]: readonly [number, number]): boolean {
  return second >= CLOSE * first;
}

/** "painter" and "painted" are one reason; the first of them is named. */
function ofDifferentFamilies(shared: readonly AskedTerm[]): readonly AskedTerm[] {
  const vocabulary = shared.map(({ term }) => term).toSorted();
  const named: AskedTerm[] = [];
  for (const term of shared) {
    const family = wordFamilies([term.term], vocabulary).get(term.term) ?? [];
    if (!named.some((before) => family.includes(before.term))) named.push(term);
  }
  return named;
}

/** The lower of the two in the middle; 0 of none. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/**
 * Why the second article is named, to stand behind its title: `: it also speaks of “lime” and “sand”`.
 *
 * @param terms - As `SeeAlso` has them, escaped where the place needs it.
 */
export function seeAlsoReason(terms: readonly string[]): string {
  return terms.length === 0 ? '' : `: it also speaks of ${namedWords(terms, 'and')}`;
}
