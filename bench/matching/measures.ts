/** How good rankings are, by the conventions of trec_eval. */
import type { Search } from './engine.ts';
import type { Collection, Query } from './collection.ts';

export interface Quality {
  /** Normalized discounted cumulative gain of the first ten, in [0, 1]: gain = grade, log2 discount. */
  readonly ndcg: number;
  /** Share of queries whose first document is relevant. */
  readonly firstRight: number;
  /** Queries that were asked; fewer than there are when the time was up. */
  readonly asked: number;
}

const DEPTH = 10;

/**
 * Queries are asked in their order, which is mixed, so that those asked before the time is up stand for all.
 *
 * @param change - What to do to a query's text before it is asked.
 */
export function qualityOf(
  { queries, ids }: Pick<Collection, 'queries' | 'ids'>,
  search: Search,
  change: (query: Query) => string = ({ text }) => text,
  longestMs = Infinity,
): Quality {
  let ndcg = 0;
  let firstRight = 0;
  let asked = 0;
  const began = performance.now();
  for (const query of queries) {
    if (performance.now() - began > longestMs) break;
    const { relevant } = query;
    const grades = search(change(query), DEPTH).map((at) => relevant.get(ids[at]!) ?? 0);
    const ideal = [...relevant.values()].toSorted((a, b) => b - a).slice(0, DEPTH);
    ndcg += gain(grades) / gain(ideal);
    if ((grades[0] ?? 0) > 0) firstRight++;
    asked++;
  }
  return { ndcg: ndcg / asked, firstRight: firstRight / asked, asked };
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
