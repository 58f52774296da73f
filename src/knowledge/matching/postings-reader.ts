/** One question term's postings, read forwards, with what they can still bring. */
import type { WeighedTerm } from './question-term.ts';
import type { ArticleNumber, TermIndex } from '../indexing/term-index.ts';
import { invariant } from './invariant.ts';

/** Postings of one term, and how far they were gone through. */
export interface PostingsReader {
  readonly start: number;
  readonly end: number;
  /** Score of an article for each 255th of its impact. */
  readonly factor: number;
  /** The greatest score that this term and those after it can give an article. */
  rest: number;
  next: number;
}

/**
 * A reader for each term, the greatest contribution first: those that tell most decide which of the
 * others matter. Stop words are read only where there is nothing else; they have postings in names.
 *
 * @param withExpansions - Whether to read the expansions of all terms; those of a term that the corpus
 *   lacks are read anyway, as it has nothing else.
 */
export function readersOf(
  index: TermIndex,
  terms: readonly WeighedTerm[],
  withExpansions: boolean,
): PostingsReader[] {
  const inIndex = terms.filter(({ number }) => number >= 0);
  const content = terms.flatMap(({ number, idf, count, expansions }) => {
    if (idf === 0) return [];
    const own = number < 0 ? [] : [readerOf(index, number, count * idf)];
    if (own.length > 0 && !withExpansions) return own;
    return [...own, ...expansions.map((it) => readerOf(index, it.number, it.share * count * idf))];
  });
  const readers =
    content.length > 0
      ? content
      : inIndex.map(({ number, titleIdf, count }) => readerOf(index, number, count * titleIdf));
  readers.sort((a, b) => b.rest - a.rest || a.next - b.next);
  let rest = 0;
  for (const reader of readers.toReversed()) {
    rest += reader.rest;
    reader.rest = rest;
  }
  return readers;
}

/** @param weight - Score of an article that has the term as often as can be. */
function readerOf(index: TermIndex, term: number, weight: number): PostingsReader {
  const factor = weight / 255;
  const start = index.postingStart[term]!;
  return {
    start,
    next: start,
    end: index.postingStart[term + 1]!,
    factor,
    rest: factor * index.greatestImpact[term]!,
  };
}

/** Goes to an article, at or after the last one asked for, and gives its score; 0 when it has none. */
export function scoreIn(
  { postingArticle, postingImpact }: TermIndex,
  reader: PostingsReader,
  article: ArticleNumber,
): number {
  const { end, factor } = reader;
  let low = reader.next;
  invariant(
    low === reader.start || postingArticle[low - 1]! < article,
    'articles are asked for in ascending order',
  );
  low = placeOf(postingArticle, article, low, end);
  reader.next = low;
  return low < end && postingArticle[low] === article ? factor * postingImpact[low]! : 0;
}

/**
 * The place of the first posting from `start` on of this article or a later one; `end` where there is none.
 *
 * By steps that double, because it is mostly near.
 *
 * @param postingArticle - Ascending between `start` and `end`.
 */
export function placeOf(
  postingArticle: TermIndex['postingArticle'],
  article: ArticleNumber,
  start: number,
  end: number,
): number {
  let low = start;
  let step = 1;
  for (; low + step < end && postingArticle[low + step]! < article; step *= 2) low += step;
  let high = Math.min(end, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (postingArticle[middle]! < article) low = middle + 1;
    else high = middle;
  }
  return low;
}
