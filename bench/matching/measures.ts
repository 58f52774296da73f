/** How good rankings are, by the conventions of trec_eval. */
import type { Searcher } from './engine.ts';
import type { Collection } from './collection.ts';

export interface Quality {
  /** Normalized discounted cumulative gain of the first ten, in [0, 1]: gain = grade, log2 discount. */
  readonly ndcg: number;
  /** Share of queries whose first document is relevant. */
  readonly firstRight: number;
}

const DEPTH = 10;

/** @param change - What to do to a query's text before it is asked; gets its number too. */
export function qualityOf(
  { queries, ids }: Collection,
  search: Searcher,
  change: (text: string, number: number) => string = (text) => text,
): Quality {
  let ndcg = 0;
  let firstRight = 0;
  for (const [number, { text, relevant }] of queries.entries()) {
    const grades = search(change(text, number), DEPTH).map((at) => relevant.get(ids[at]!) ?? 0);
    const ideal = [...relevant.values()].toSorted((a, b) => b - a).slice(0, DEPTH);
    ndcg += gain(grades) / gain(ideal);
    if ((grades[0] ?? 0) > 0) firstRight++;
  }
  return { ndcg: ndcg / queries.length, firstRight: firstRight / queries.length };
}

function gain(grades: readonly number[]): number {
  let sum = 0;
  for (const [rank, grade] of grades.entries()) sum += grade / Math.log2(rank + 2);
  return sum;
}

/** Value below which the given share of the values lies; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
