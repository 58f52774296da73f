/** An article of the index as the runs of words that it is compared with others by. */
import { shinglesOf } from '../language/resemblance.ts';
import type { ArticleNumber, TermIndex } from './term-index.ts';

/** Shingles of an article's text, without its names; comparable within one index. */
export function textShingles(index: TermIndex, article: ArticleNumber): Set<number> {
  const { tokens, segmentStart, articleStart, nameCount } = index;
  const first = articleStart[article]!;
  const start = segmentStart[first + nameCount[article]!]!;
  const end = segmentStart[articleStart[article + 1]!]!;
  return shinglesOf(tokens.subarray(start, end));
}
