/** Why the first articles stand where they stand. */
import { evidenceReader, ingredients, type Ingredient } from './evidence.ts';
import { weighQuestion, type QuestionTerm } from './question.ts';
import { search } from './searcher.ts';
import type { Synonyms } from '../language/synonyms.ts';
import type { ArticleNumber, TermIndex } from '../indexing/term-index.ts';
import { queryWeights, type QueryWeights } from './query-weights.ts';

export interface Explanation {
  /** What became of each word of the question, each term once. */
  readonly terms: readonly QuestionTerm[];
  /** Best first, as `search` ranks them. */
  readonly articles: readonly ArticleExplanation[];
}

export interface ArticleExplanation {
  readonly article: ArticleNumber;
  /** As in the ranking. */
  readonly score: number;
  /** Which passage of the article answered best, from 0. */
  readonly passage: number;
  /** One for each of `terms`; their totals add up to the score. */
  readonly contributions: readonly TermContribution[];
}

export interface TermContribution {
  /** What the term earned, in all and by ingredient; at least 0. Ingredients add up to the total. */
  readonly total: number;
  readonly ingredients: Readonly<Record<Ingredient, number>>;
}

/**
 * @param limit - Most articles to explain. Integer, at least 1.
 * @throws {RangeError} When `limit` is not such a number.
 */
export function explain(
  index: TermIndex,
  question: string,
  limit: number,
  weights: QueryWeights = queryWeights,
  synonyms?: Synonyms,
): Explanation {
  const { hits, terms } = search(index, question, limit, weights, synonyms);
  const read = evidenceReader(index, weighQuestion(index, question, weights, synonyms), weights);
  const articles = hits.map(({ article }) => {
    const { table, score, passage } = read(article);
    const contributions = terms.map((_, slot) => contributionOf(table, slot, terms.length));
    return { article, score, passage, contributions };
  });
  return { terms, articles };
}

function contributionOf(table: Float64Array, slot: number, size: number): TermContribution {
  const amounts: Record<Ingredient, number> = {
    passage: 0,
    exact: 0,
    ordered: 0,
    skipped: 0,
    near: 0,
    whole: 0,
    coverage: 0,
    likeness: 0,
    title: 0,
  };
  let total = 0;
  for (const [row, ingredient] of ingredients.entries()) {
    const amount = table[row * size + slot]!;
    amounts[ingredient] = amount;
    total += amount;
  }
  return { total, ingredients: amounts };
}
