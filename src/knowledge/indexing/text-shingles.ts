/** An article of the index as the runs of words that it is compared with others by. */
import { shinglesOf } from '../language/resemblance.ts';
import { textEnd, type ArticleNumber, type TermIndex } from './term-index.ts';

/** Shingles of an article's text, without its names; comparable within one index. */
export function textShingles(index: TermIndex, article: ArticleNumber): Set<number> {
  const { tokens, segmentStart, articleStart, nameCount } = index;
  const first = articleStart[article]!;
  const start = segmentStart[first + nameCount[article]!]!;
  return shinglesOf(tokens.subarray(start, textEnd(index, article)));
}
