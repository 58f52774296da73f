/**
 * The first look: which articles are worth a second one.
 *
 * Articles are gone through a window at a time, so that the sums stay in the processor's nearest
 * memory, and within a window term at a time. Terms that together could not lift an article above
 * the best found so far are not gone through: only the articles that the other terms bring near
 * enough are looked up in them. What comes out is what adding up everything would give.
 *
 * Sources: Turtle & Flood, *Query evaluation: strategies and optimizations* (1995), "MaxScore"; the
 * windows are those of Apache Lucene's `MaxScoreBulkScorer`.
 */
import { BestArticles } from './best-articles.ts';
import type { WeighedTerm } from './question.ts';
import type { ArticleNumber, TermIndex } from './term-index.ts';

/** Articles of a window: their sums take 32 KB, which a processor's first cache holds. */
const WINDOW = 4096;
/** Sums of the window's articles; all 0 between two windows. */
const sums = new Float64Array(WINDOW);
/** A bit for each of the sums that was added to, so that the others need not be gone through. */
const touched = new Int32Array(WINDOW / 32);

/** Postings of one term, and how far they were gone through. */
interface PostingsReader {
  readonly end: number;
  /** Score of an article for each 255th of its impact. */
  readonly factor: number;
  /** The greatest score that this term and those after it can give an article. */
  rest: number;
  next: number;
}

/**
 * The articles with the greatest sums of term weights, best first, ties by number.
 *
 * A question of stop words only is looked up in the names, where stop words have postings.
 */
export function candidatesOf(
  index: TermIndex,
  terms: readonly WeighedTerm[],
  limit: number,
): ArticleNumber[] {
  const readers = readersOf(index, terms);
  const best = new BestArticles(limit);
  // Readers from this one on are only looked up.
  let lookedUp = readers.length;
  for (;;) {
    while (lookedUp > 0 && readers[lookedUp - 1]!.rest <= best.least) lookedUp--;
    const first = firstArticle(index, readers, lookedUp);
    if (first >= index.articleCount) return best.inOrder();
    for (let at = 0; at < lookedUp; at++) addUp(index, readers[at]!, first);
    offerWindow(index, readers, lookedUp, first, best);
  }
}

/** Greatest share of the score first: those that tell most decide which of the others matter. */
function readersOf(index: TermIndex, terms: readonly WeighedTerm[]): PostingsReader[] {
  const inIndex = terms.filter(({ number }) => number >= 0);
  const content = inIndex.filter(({ idf }) => idf > 0);
  const readers = (content.length > 0 ? content : inIndex)
    .map(({ number, idf, titleIdf, count }) => {
      const factor = (count * (content.length > 0 ? idf : titleIdf)) / 255;
      return {
        next: index.postingStart[number]!,
        end: index.postingStart[number + 1]!,
        factor,
        rest: factor * index.greatestImpact[number]!,
      };
    })
    .toSorted((a, b) => b.rest - a.rest || a.next - b.next);
  let rest = 0;
  for (const reader of readers.toReversed()) {
    rest += reader.rest;
    reader.rest = rest;
  }
  return readers;
}

/** The first article that one of the first `count` readers comes to. */
function firstArticle(
  { postingArticle, articleCount }: TermIndex,
  readers: readonly PostingsReader[],
  count: number,
): ArticleNumber {
  let first = articleCount;
  for (let at = 0; at < count; at++) {
    const { next, end } = readers[at]!;
    if (next < end) first = Math.min(first, postingArticle[next]!);
  }
  return first;
}

/** Adds what a term says of the articles of the window that begins with `first`. */
function addUp(
  { postingArticle, postingImpact }: TermIndex,
  reader: PostingsReader,
  first: ArticleNumber,
): void {
  const { end, factor } = reader;
  let at = reader.next;
  for (; at < end; at++) {
    const place = postingArticle[at]! - first;
    if (place >= WINDOW) break;
    sums[place]! += factor * postingImpact[at]!;
    touched[place >>> 5]! |= 1 << (place & 31);
  }
  reader.next = at;
}

/** Offers the articles of the window that can be among the best, and clears it. */
function offerWindow(
  index: TermIndex,
  readers: readonly PostingsReader[],
  lookedUp: number,
  first: ArticleNumber,
  best: BestArticles,
): void {
  for (let group = 0; group < touched.length; group++) {
    for (let bits = touched[group]!; bits !== 0; bits &= bits - 1) {
      const place = 32 * group + 31 - Math.clz32(bits & -bits);
      offer(index, readers, lookedUp, first + place, sums[place]!, best);
      sums[place] = 0;
    }
    touched[group] = 0;
  }
}

/** Offers an article with its sum so far, after asking the other readers as long as it has a chance. */
function offer(
  index: TermIndex,
  readers: readonly PostingsReader[],
  lookedUp: number,
  article: ArticleNumber,
  sum: number,
  best: BestArticles,
): void {
  let score = sum;
  for (let at = lookedUp; at < readers.length; at++) {
    const reader = readers[at]!;
    if (score + reader.rest <= best.least) return;
    score += scoreIn(index, reader, article);
  }
  if (score > best.least) best.offer(article, score);
}

/** Goes to an article, at or after the last one asked for, and gives its score; 0 when it has none. */
function scoreIn(
  { postingArticle, postingImpact }: TermIndex,
  reader: PostingsReader,
  article: ArticleNumber,
): number {
  const { end, factor } = reader;
  let low = reader.next;
  // By steps that double, because it is mostly near.
  let step = 1;
  for (; low + step < end && postingArticle[low + step]! < article; step *= 2) low += step;
  let high = Math.min(end, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (postingArticle[middle]! < article) low = middle + 1;
    else high = middle;
  }
  reader.next = low;
  return low < end && postingArticle[low] === article ? factor * postingImpact[low]! : 0;
}
