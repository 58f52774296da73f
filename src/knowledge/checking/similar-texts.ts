/**
 * Which texts of a corpus are nearly the same.
 *
 * A text is the set of its *shingles*, the runs of three words in it; the likeness of two texts is
 * the share of shingles they have in common (the Jaccard coefficient, "resemblance"). To compare
 * every text with every other would take hours for 36,000 of them. So each is first known by its
 * `SKETCH_SIZE` smallest shingle hashes: texts that are alike share many of those, sorting brings
 * them together, and only what meets there is compared in full.
 *
 * Two articles at hand, as related lists have them, are compared without an index by
 * `answering/near-duplicates.ts`, and by a sample: there it must be quick, here it is told as a figure.
 *
 * Source: A. Broder, *On the resemblance and containment of documents* (Compression and Complexity
 * of Sequences, 1997), for shingles, resemblance and sketches.
 */
import type { ArticleNumber, TermIndex } from '../matching/term-index.ts';

export interface SimilarTexts {
  readonly first: ArticleNumber;
  /** Greater than `first`. */
  readonly second: ArticleNumber;
  /** In [`atLeast`, 1]; 1 for the same words in the same runs. */
  readonly likeness: number;
}

const SHINGLE_WORDS = 3;
const SKETCH_SIZE = 64;
/** Share of the shorter sketch that two texts have in common before they are compared in full. */
const SHARE_WORTH_COMPARING = 1 / 8;

/**
 * Pairs of articles whose texts, titles left aside, are alike; a text of which there are many
 * copies is paired with some of them, not with all.
 *
 * @param atLeast - Smallest likeness of interest, in [0.3, 1]: below, sketches would miss pairs.
 */
export function similarTexts(index: TermIndex, atLeast: number): SimilarTexts[] {
  const { articleCount } = index;
  const sketchSizes = new Uint8Array(articleCount);
  const entries: number[] = [];
  for (let article = 0; article < articleCount; article += 1) {
    const sketch = [...shinglesOf(index, article)].toSorted((a, b) => a - b).slice(0, SKETCH_SIZE);
    sketchSizes[article] = sketch.length;
    // Hash and article in one number, exact up to two million articles (2^32 · 2^21 = 2^53).
    for (const hash of sketch) entries.push(hash * articleCount + article);
  }

  const pairs: SimilarTexts[] = [];
  for (const [pair, shared] of sharedEntries(Float64Array.from(entries).toSorted(), articleCount)) {
    const first = Math.floor(pair / articleCount);
    const second = pair % articleCount;
    const shorter = Math.min(sketchSizes[first] ?? 0, sketchSizes[second] ?? 0);
    if (shared < shorter * SHARE_WORTH_COMPARING) continue;
    const likeness = likenessOf(shinglesOf(index, first), shinglesOf(index, second));
    if (likeness >= atLeast) pairs.push({ first, second, likeness });
  }
  return pairs;
}

/**
 * How many sketch entries two articles share, by `first * articleCount + second`.
 *
 * An entry of many articles (a phrase they all use) counts only for the first of them with each
 * other, and for neighbours: all its pairs would be quadratic, and tell little.
 */
function sharedEntries(sorted: Float64Array, articleCount: number): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  let first = 0;
  for (let at = 1; at < sorted.length; at += 1) {
    const entry = sorted[at]!;
    const start = sorted[first]!;
    if (Math.floor(entry / articleCount) !== Math.floor(start / articleCount)) {
      first = at;
      continue;
    }
    const second = entry % articleCount;
    count((start % articleCount) * articleCount + second);
    if (at - 1 > first) count((sorted[at - 1]! % articleCount) * articleCount + second);
  }
  return shared;

  function count(pair: number): void {
    shared.set(pair, (shared.get(pair) ?? 0) + 1);
  }
}

/** Hashes of the runs of three words in an article's text; of the whole text when it is shorter. */
function shinglesOf(index: TermIndex, article: ArticleNumber): Set<number> {
  const { tokens, segmentStart, articleStart, nameCount } = index;
  const first = articleStart[article]!;
  const start = segmentStart[first + nameCount[article]!]!;
  const end = segmentStart[articleStart[article + 1]!]!;
  const shingles = new Set<number>();
  for (let at = start; at < Math.max(start + 1, end - SHINGLE_WORDS + 1) && at < end; at += 1) {
    let hash = 0;
    for (let word = at; word < Math.min(at + SHINGLE_WORDS, end); word += 1) {
      hash = mixed(hash ^ tokens[word]!);
    }
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/**
 * Spreads neighbouring numbers over all 32 bits, so that the smallest hashes are a fair sample.
 *
 * Source: the finalizer of MurmurHash3, https://github.com/aappleby/smhasher
 */
function mixed(number: number): number {
  let hash = number + 0x9e3779b9;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function likenessOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
