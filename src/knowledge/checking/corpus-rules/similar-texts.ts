/**
 * Which texts of a corpus are nearly the same.
 *
 * To compare every text with every other would take hours for 36,000 of them. So each is first
 * known by its `SKETCH_SIZE` smallest shingle hashes (`resemblance.ts` has the shingles): texts that
 * are alike share many of those, sorting brings them together, and only what meets there is
 * compared in full.
 *
 * Source: A. Broder, *On the resemblance and containment of documents* (Compression and Complexity
 * of Sequences, 1997), for sketches.
 */
import type { ArticleNumber, TermIndex } from '../../indexing/term-index.ts';
import { textShingles } from '../../indexing/text-shingles.ts';
import { resemblance } from '../../language/resemblance.ts';

export interface SimilarTexts {
  readonly first: ArticleNumber;
  /** Greater than `first`. */
  readonly second: ArticleNumber;
  /** In [`atLeast`, 1]; 1 for the same words in the same runs. */
  readonly resemblance: number;
}

const SKETCH_SIZE = 64;
/** Share of the shorter sketch that two texts have in common before they are compared in full. */
const SHARE_WORTH_COMPARING = 1 / 8;

/**
 * Articles that may share a sketch entry with each one counted. An entry of more (a phrase they all
 * use) counts only with the first of them and with the neighbour: all its pairs would be quadratic,
 * and tell little.
 */
const ALL_PAIRS_UP_TO = 50;

/**
 * Pairs of articles whose texts, titles left aside, are alike. A text of which there are more than
 * `ALL_PAIRS_UP_TO` copies is paired with some of them, not with all.
 *
 * @param atLeast - Smallest resemblance of interest, in [0.3, 1]: below, sketches would miss pairs.
 */
export function similarTexts(index: TermIndex, atLeast: number): SimilarTexts[] {
  const { articleCount } = index;
  const sketchSizes = new Uint8Array(articleCount);
  const entries = new Float64Array(SKETCH_SIZE * articleCount);
  let entryCount = 0;
  for (let article = 0; article < articleCount; article += 1) {
    const sketch = new Uint32Array(textShingles(index, article))
      .toSorted()
      .subarray(0, SKETCH_SIZE);
    sketchSizes[article] = sketch.length;
    // Hash and article in one number, exact up to two million articles (2^32 · 2^21 = 2^53).
    for (const hash of sketch) entries[entryCount++] = hash * articleCount + article;
  }

  const pairs: SimilarTexts[] = [];
  const sharedWith = sharedEntries(entries.subarray(0, entryCount).toSorted(), sketchSizes);
  for (let second = 1; second < articleCount; second += 1) {
    const worthComparing = [...sharedWith(second)].filter(([first, shared]) => {
      const shorter = Math.min(sketchSizes[first]!, sketchSizes[second]!);
      return shared >= shorter * SHARE_WORTH_COMPARING;
    });
    if (worthComparing.length === 0) continue;
    const shingles = textShingles(index, second);
    for (const [first] of worthComparing) {
      const share = resemblance(textShingles(index, first), shingles);
      if (share >= atLeast) pairs.push({ first, second, resemblance: share });
    }
  }
  return pairs;
}

/**
 * How many sketch entries an article shares with those before it; one at a time, because the pairs
 * of all of them can be more than memory holds.
 *
 * @param sorted - Entries as `hash * articleCount + article`.
 */
function sharedEntries(
  sorted: Float64Array,
  sketchSizes: Uint8Array,
): (second: ArticleNumber) => ReadonlyMap<ArticleNumber, number> {
  const articleCount = sketchSizes.length;
  // By place in `sorted`: where those with the same hash begin, and there how many they are.
  const starts = new Uint32Array(sorted.length);
  const sizes = new Uint32Array(sorted.length);
  const ownPlaces = new Uint32Array(sorted.length);
  const ownStart = new Uint32Array(articleCount + 1);
  for (const [article, size] of sketchSizes.entries()) {
    ownStart[article + 1] = ownStart[article]! + size;
  }
  const nextOwn = ownStart.slice();
  for (let at = 0; at < sorted.length; at += 1) {
    starts[at] = at > 0 && hashAt(at) === hashAt(at - 1) ? starts[at - 1]! : at;
    sizes[starts[at]!]! += 1;
    const article = sorted[at]! % articleCount;
    ownPlaces[nextOwn[article]!] = at;
    nextOwn[article]! += 1;
  }

  return (second) => {
    const shared = new Map<ArticleNumber, number>();
    for (const at of ownPlaces.subarray(ownStart[second], ownStart[second + 1])) {
      const start = starts[at]!;
      const from = sizes[start]! <= ALL_PAIRS_UP_TO ? start : Math.max(start, at - 1);
      if (from > start) count(shared, start);
      for (let other = from; other < at; other += 1) count(shared, other);
    }
    return shared;
  };

  function count(shared: Map<ArticleNumber, number>, at: number): void {
    const first = sorted[at]! % articleCount;
    shared.set(first, (shared.get(first) ?? 0) + 1);
  }

  function hashAt(at: number): number {
    return Math.floor(sorted[at]! / articleCount);
  }
}
