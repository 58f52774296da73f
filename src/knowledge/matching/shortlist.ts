/**
 * The shortlist: which articles, at a first look, are worth a second one.
 *
 * Articles are gone through a window at a time, so that the sums stay in the processor's nearest
 * memory, and within a window term at a time. Terms that together could not lift an article above
 * the best found so far are not gone through: only the articles that the other terms bring near
 * enough are looked up in them. What comes out is what adding up everything would give.
 *
 * Sources: Turtle & Flood, *Query evaluation: strategies and optimizations* (1995), "MaxScore"; the
 * windows are those of Apache Lucene's `MaxScoreBulkScorer`.
 */
import type { ArticleNumber, TermIndex } from '../indexing/term-index.ts';
import { BestArticles } from './best-articles.ts';
import { invariant } from './invariant.ts';
import { readersOf, scoreIn, type PostingsReader } from './postings-reader.ts';
import type { WeighedTerm } from './question-term.ts';

/** Articles of a window: their sums take 32 KB, which a processor's first cache holds. */
const WINDOW = 4096;

export class Shortlister {
  readonly #index: TermIndex;
  /** Sums of the window's articles; all 0 between two windows. */
  readonly #sums = new Float64Array(WINDOW);
  /** A bit for each of the sums that was added to, so that the others need not be gone through. */
  readonly #touched = new Int32Array(WINDOW / 32);

  constructor(index: TermIndex) {
    this.#index = index;
  }

  /**
   * The articles with the greatest sums of term weights, best first, ties by number.
   *
   * A question of stop words only is looked up in the names, where stop words have postings. Expansions
   * of words that the corpus has are looked up where the words alone do not find `limit` articles.
   */
  find(terms: readonly WeighedTerm[], limit: number): ArticleNumber[] {
    const found = this.#bestOf(readersOf(this.#index, terms, false), limit);
    // Where the words themselves find enough, their expansions only cost time: they count less.
    if (found.length >= limit) return found;
    return this.#bestOf(readersOf(this.#index, terms, true), limit);
  }

  #bestOf(readers: readonly PostingsReader[], limit: number): ArticleNumber[] {
    const best = new BestArticles(limit);
    // Readers from this one on are only looked up.
    let lookedUp = readers.length;
    for (;;) {
      while (lookedUp > 0 && readers[lookedUp - 1]!.rest <= best.least) lookedUp--;
      const first = this.#firstArticle(readers, lookedUp);
      if (first >= this.#index.articleCount) return best.inOrder();
      for (let at = 0; at < lookedUp; at++) this.#addUp(readers[at]!, first);
      this.#offerWindow(readers, lookedUp, first, best);
    }
  }

  /** The first article that one of the first `count` readers comes to. */
  #firstArticle(readers: readonly PostingsReader[], count: number): ArticleNumber {
    const { postingArticle, articleCount } = this.#index;
    let first = articleCount;
    for (let at = 0; at < count; at++) {
      const { next, end } = readers[at]!;
      if (next < end) first = Math.min(first, postingArticle[next]!);
    }
    return first;
  }

  /** Adds what a term says of the articles of the window that begins with `first`. */
  #addUp(reader: PostingsReader, first: ArticleNumber): void {
    const { postingArticle, postingImpact } = this.#index;
    const sums = this.#sums;
    const touched = this.#touched;
    const { end, factor } = reader;
    let at = reader.next;
    invariant(at >= end || postingArticle[at]! >= first, 'no reader is behind the window');
    for (; at < end; at++) {
      const place = postingArticle[at]! - first;
      if (place >= WINDOW) break;
      sums[place]! += factor * postingImpact[at]!;
      touched[place >>> 5]! |= 1 << (place & 31);
    }
    reader.next = at;
  }

  /** Offers the articles of the window that can be among the best, and clears it. */
  #offerWindow(
    readers: readonly PostingsReader[],
    lookedUp: number,
    first: ArticleNumber,
    best: BestArticles,
  ): void {
    const sums = this.#sums;
    const touched = this.#touched;
    for (let group = 0; group < touched.length; group++) {
      for (let bits = touched[group]!; bits !== 0; bits &= bits - 1) {
        const place = 32 * group + 31 - Math.clz32(bits & -bits);
        this.#offer(readers, lookedUp, first + place, sums[place]!, best);
        sums[place] = 0;
      }
      touched[group] = 0;
    }
  }

  /** Offers an article with its sum so far, after asking the other readers as long as it has a chance. */
  #offer(
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
      score += scoreIn(this.#index, reader, article);
    }
    if (score > best.least) best.offer(article, score);
  }
}
