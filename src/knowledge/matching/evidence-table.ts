/**
 * What an article earns: ingredients by terms of the question, in one array.
 *
 * Every ingredient of the score is a sum over question terms, so the score is the sum of the table,
 * and the table is the explanation.
 */
import { invariant } from './invariant.ts';

/** Those of the best passage. */
export const passageIngredients = ['passage', 'exact', 'ordered', 'near'] as const;
/** Those of an article's names. */
export const nameIngredients = ['likeness', 'title'] as const;
/** Rows of an article's table, in this order. */
export const ingredients = [
  ...passageIngredients,
  'whole',
  'coverage',
  ...nameIngredients,
] as const;
export type Ingredient = (typeof ingredients)[number];

export class EvidenceTable {
  /** Contribution of each term to each ingredient, weights included: row after row; at least 0. */
  readonly cells: Float64Array;
  readonly #rows: readonly Ingredient[];
  readonly #terms: number;

  /** @param terms - How many terms the question has. */
  constructor(
    rows: readonly Ingredient[],
    terms: number,
    cells = new Float64Array(rows.length * terms),
  ) {
    this.cells = cells;
    this.#rows = rows;
    this.#terms = terms;
  }

  /** The contributions of each term to one ingredient; writing there writes into the table. */
  row(ingredient: Ingredient): Float64Array {
    const row = this.#rows.indexOf(ingredient);
    invariant(row >= 0, 'only the rows of a table are asked for');
    return this.cells.subarray(row * this.#terms, (row + 1) * this.#terms);
  }

  sum(): number {
    const { cells } = this;
    let sum = 0;
    for (let cell = 0; cell < cells.length; cell++) sum += cells[cell]!;
    return sum;
  }

  /** Every cell 0. For so few a loop takes less time than `fill`. */
  clear(): void {
    const { cells } = this;
    for (let cell = 0; cell < cells.length; cell++) cells[cell] = 0;
  }

  copy(): EvidenceTable {
    return new EvidenceTable(this.#rows, this.#terms, this.cells.slice());
  }
}
