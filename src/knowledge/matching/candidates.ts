/**
 * The first look: which articles are worth a second one.
 *
 * Term at a time over the whole-article postings, rare terms first. Once the terms that are left
 * could not lift an article that has none of the earlier ones among the best, only articles that
 * are in the running are looked up in them: the same articles come out ("MaxScore": Turtle & Flood,
 * *Query evaluation: strategies and optimizations*, 1995).
 */
import type { WeighedTerm } from './question.ts';
import type { ArticleNumber, TermIndex } from './term-index.ts';

/** With fewer postings left, going through them is quicker than thinking about it. */
const WORTH_PRUNING = 50_000;

interface Scratch {
  /** All 0 between two questions. */
  readonly scores: Float32Array;
  readonly touched: Uint32Array;
}
/** Working memory, kept because making it anew costs more than a question on a large index. */
const scratchOf = new WeakMap<TermIndex, Scratch>();

interface WeighedPostings {
  readonly start: number;
  readonly end: number;
  /** Score of an article whose impact is 255ths: `factor · impact`. */
  readonly factor: number;
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
  const lists = postingsToRead(index, terms);
  const { scores, touched } = scratchFor(index);
  let count = 0;
  let left = 0;
  let postingsLeft = 0;
  for (const { start, end, factor } of lists) {
    left += 255 * factor;
    postingsLeft += end - start;
  }
  for (const [position, { start, end, factor }] of lists.entries()) {
    if (count >= limit && postingsLeft > WORTH_PRUNING) {
      const least = scoreAtRank(scores, touched, count, limit);
      if (left < least) {
        const running = inTheRunning(scores, touched, count, least - left);
        lookUp(index, lists.slice(position), running, scores);
        const best = bestOf(scores, running, limit);
        clear(scores, touched, count);
        return best;
      }
    }
    for (let at = start; at < end; at++) {
      const article = index.postingArticle[at]!;
      const score = scores[article]!;
      if (score === 0) touched[count++] = article;
      scores[article] = score + factor * index.postingImpact[at]!;
    }
    left -= 255 * factor;
    postingsLeft -= end - start;
  }
  const least = scoreAtRank(scores, touched, count, limit);
  const best = bestOf(scores, inTheRunning(scores, touched, count, least), limit);
  clear(scores, touched, count);
  return best;
}

/** Rarest first. */
function postingsToRead(index: TermIndex, terms: readonly WeighedTerm[]): WeighedPostings[] {
  const list = (number: number, weight: number): WeighedPostings => ({
    start: index.postingStart[number]!,
    end: index.postingStart[number + 1]!,
    factor: weight / 255,
  });
  const content = terms.flatMap(({ number, relatives, idf, count }) => {
    if (idf === 0) return [];
    if (number >= 0) return [list(number, count * idf)];
    // Words that the corpus has are found by themselves; what it lacks only by its relatives.
    return relatives.map(({ number: other, share }) => list(other, share * count * idf));
  });
  const stops = terms.filter(({ number }) => number >= 0);
  return (
    content.length > 0
      ? content
      : stops.map((stop) => list(stop.number, stop.count * stop.titleIdf))
  ).toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
}

function scratchFor(index: TermIndex): Scratch {
  let scratch = scratchOf.get(index);
  if (scratch === undefined) {
    scratch = {
      scores: new Float32Array(index.articleCount),
      touched: new Uint32Array(index.articleCount),
    };
    scratchOf.set(index, scratch);
  }
  return scratch;
}

function clear(scores: Float32Array, touched: Uint32Array, count: number): void {
  for (let at = 0; at < count; at++) scores[touched[at]!] = 0;
}

const BINS = 4096;
const bins = new Uint32Array(BINS + 1);

/**
 * A score that at least `rank` of the articles reach, and not many more; 0 when there are fewer.
 * By histogram, because sorting all would take longer than scoring them.
 */
function scoreAtRank(
  scores: Float32Array,
  touched: Uint32Array,
  count: number,
  rank: number,
): number {
  if (count <= rank) return 0;
  let greatest = 0;
  for (let at = 0; at < count; at++) greatest = Math.max(greatest, scores[touched[at]!]!);
  bins.fill(0);
  const scale = BINS / greatest;
  for (let at = 0; at < count; at++) bins[Math.floor(scores[touched[at]!]! * scale)]!++;
  let reached = 0;
  for (let bin = BINS; bin > 0; bin--) {
    reached += bins[bin]!;
    // One bin lower than the count says, so that rounding never loses an article.
    if (reached >= rank) return (bin - 1) / scale;
  }
  return 0;
}

function inTheRunning(
  scores: Float32Array,
  touched: Uint32Array,
  count: number,
  least: number,
): ArticleNumber[] {
  const running: ArticleNumber[] = [];
  for (let at = 0; at < count; at++) {
    const article = touched[at]!;
    if (scores[article]! >= least) running.push(article);
  }
  return running;
}

/** Adds what the given lists hold of the given articles. */
function lookUp(
  index: TermIndex,
  lists: readonly WeighedPostings[],
  articles: readonly ArticleNumber[],
  scores: Float32Array,
): void {
  for (const { start, end, factor } of lists) {
    for (const article of articles) {
      let low = start;
      let high = end;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (index.postingArticle[middle]! < article) low = middle + 1;
        else high = middle;
      }
      if (low < end && index.postingArticle[low] === article) {
        scores[article]! += factor * index.postingImpact[low]!;
      }
    }
  }
}

function bestOf(
  scores: Float32Array,
  articles: readonly ArticleNumber[],
  limit: number,
): ArticleNumber[] {
  return articles.toSorted((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit);
}
