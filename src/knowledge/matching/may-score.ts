/**
 * Which articles may score as much as another, told from which terms of the question they have.
 *
 * That is looked up in the postings, in a fraction of the time that it takes to read the words of an article: of the
 * shortlist of a title most articles cannot reach the first one. Source of the idea: Turtle & Flood, *Query
 * evaluation: strategies and optimizations* (1995).
 */
import { indexWeights } from '../indexing/index-weights.ts';
import { articlesWithTerm, type ArticleNumber, type TermIndex } from '../indexing/term-index.ts';
import { NAME_K } from './name-evidence.ts';
import { placeOf } from './postings-reader.ts';
import type { QueryWeights } from './query-weights.ts';
import type { WeighedQuestion, WeighedTerm } from './question-term.ts';

/** Of all that the terms may add: sums are added up in other orders, and shares are kept in four bytes. */
const ROUNDING = 1e-6;

/**
 * @param articles - In ascending order.
 * @param least - A score, greater than 0.
 * @returns Those of them whose score may be `least` or more, in their order; none that has it is missing.
 */
export function mayScore(
  index: TermIndex,
  question: WeighedQuestion,
  weights: QueryWeights,
  articles: readonly ArticleNumber[],
  least: number,
): Iterable<ArticleNumber> {
  const { terms } = question;
  // In texts a stop word has no postings, so that any article may have it.
  if (terms.some((term) => term.expansions.some(({ number }) => index.isStopTerm[number] === 1))) {
    return articles;
  }
  const greatest = greatestOf(index, question, weights);
  const all = greatest.reduce((sum, one) => sum + one, 0);
  const left = Uint32Array.from(articles);
  const bounds = new Float64Array(left.length).fill(all * (1 + ROUNDING));
  const isHeld = new Uint8Array(left.length);
  let count = left.length;
  for (const position of rarestFirst(index, terms)) {
    if (count === 0) break;
    const { number, expansions } = terms[position]!;
    isHeld.fill(0);
    if (number >= 0) markHolders(index, number, left.subarray(0, count), isHeld);
    for (const one of expansions) markHolders(index, one.number, left.subarray(0, count), isHeld);
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const bound = bounds[at]! - (isHeld[at] === 1 ? 0 : greatest[position]!);
      if (bound < least) continue;
      left[kept] = left[at]!;
      bounds[kept] = bound;
      kept++;
    }
    count = kept;
  }
  return left.subarray(0, count);
}

/** Positions of the terms that have an idf, those of few postings first: what they rule out is not looked up in the others. */
function rarestFirst(index: TermIndex, terms: readonly WeighedTerm[]): readonly number[] {
  const postings = terms.map(({ number, expansions }) =>
    expansions.reduce(
      (sum, one) => sum + articlesWithTerm(index, one.number),
      number < 0 ? 0 : articlesWithTerm(index, number),
    ),
  );
  return [...terms.keys()]
    .filter((position) => terms[position]!.idf > 0)
    .toSorted((a, b) => postings[a]! - postings[b]!);
}

/** For each term the most that it can add to the score of an article that has it, all ingredients together. */
function greatestOf(
  index: TermIndex,
  { terms, pairs }: WeighedQuestion,
  weights: QueryWeights,
): readonly number[] {
  // Of a term that stands as often as can be, in a passage and in the whole article.
  const often = indexWeights.k + 1;
  let reach = 0;
  let questionNorm = 0;
  for (const { idf, count } of terms) {
    reach += idf * count;
    questionNorm += idf ** 4;
  }
  return terms.map(({ number, idf, titleIdf, wordIdf, count, expansions }, position) => {
    const title = weights.title * titleIdf * (NAME_K + 1);
    if (idf === 0) return title;
    const known = count * idf * (often * (1 + weights.whole) + weights.coverage);
    const exact = count * wordIdf * often * weights.exact;
    const paired = (idf / 2) * (weights.ordered + weights.near) * pairsWith(position, pairs);
    // Of words of the share s the name has f occurrences, and its norm is f times their idf to the fourth power or more;
    // min(1, s · f) is never above the root of s · f.
    let nearest = number < 0 ? 0 : 1 / index.idf[number]! ** 2;
    for (const { number: other, share } of expansions) {
      nearest = Math.max(nearest, Math.sqrt(share) / index.idf[other]! ** 2);
    }
    const cosine = (idf ** 4 * nearest) / Math.sqrt(questionNorm);
    return known + exact + paired + title + weights.likeness * reach * cosine;
  });
}

/** How many pairs of the question the term is in. */
function pairsWith(position: number, { size, neighbours }: WeighedQuestion['pairs']): number {
  let count = 0;
  for (let other = 0; other < size; other++) {
    count += neighbours[position * size + other]! + neighbours[other * size + position]!;
  }
  return count;
}

/** Sets 1 for each of the articles, in ascending order, that has the term. */
function markHolders(
  { postingArticle, postingStart }: TermIndex,
  term: number,
  articles: Uint32Array,
  isHeld: Uint8Array,
): void {
  const end = postingStart[term + 1]!;
  let low = postingStart[term]!;
  for (let at = 0; at < articles.length && low < end; at++) {
    const article = articles[at]!;
    low = placeOf(postingArticle, article, low, end);
    if (low < end && postingArticle[low] === article) isHeld[at] = 1;
  }
}
