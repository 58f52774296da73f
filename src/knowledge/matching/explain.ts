/** Why the first articles stand where they stand. */
import type { ArticleNumber } from '../indexing/term-index.ts';
import { ingredients, type EvidenceTable, type Ingredient } from './evidence-table.ts';
import type { Ranking } from './ranking.ts';

export interface ArticleExplanation {
  readonly article: ArticleNumber;
  /** As in the ranking. */
  readonly score: number;
  /** Which passage of the article answered best, from 0. */
  readonly passage: number;
  /** One for each of the ranking's terms; their totals add up to the score. */
  readonly contributions: readonly TermContribution[];
}

export interface TermContribution {
  /** What the term earned, in all and by ingredient; at least 0. Ingredients add up to the total. */
  readonly total: number;
  readonly ingredients: Readonly<Record<Ingredient, number>>;
}

/** Best first: one for each hit that the ranking has the evidence of. */
export function explain({ hits, terms, evidence }: Ranking): readonly ArticleExplanation[] {
  return evidence.map(({ table, score, passage }, at) => ({
    article: hits[at]!.article,
    score,
    passage,
    contributions: terms.map((_term, slot) => contributionOf(table, slot)),
  }));
}

function contributionOf(table: EvidenceTable, slot: number): TermContribution {
  const amounts: Record<Ingredient, number> = {
    passage: 0,
    exact: 0,
    ordered: 0,
    near: 0,
    whole: 0,
    coverage: 0,
    likeness: 0,
    title: 0,
  };
  let total = 0;
  for (const ingredient of ingredients) {
    const amount = table.row(ingredient)[slot]!;
    amounts[ingredient] = amount;
    total += amount;
  }
  return { total, ingredients: amounts };
}
