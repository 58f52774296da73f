/**
 * Which two words of a question belong together.
 *
 * Pairs are looked up for every two question words that stand close in an article, so they are a
 * square table of counts: row and column are positions in the question's list of terms.
 */
import type { WeighedTerm } from './question.ts';

export interface QuestionPairs {
  /** Side of the tables: the number of terms. */
  readonly size: number;
  /** How often term `column` follows term `row` in the question, stop words left out. */
  readonly neighbours: Uint8Array;
  /** How often one other term stands between them. */
  readonly skipping: Uint8Array;
}

/** @param sequence - The question, as positions in `terms`. */
export function pairsOf(terms: readonly WeighedTerm[], sequence: readonly number[]): QuestionPairs {
  const size = terms.length;
  const neighbours = new Uint8Array(size * size);
  const skipping = new Uint8Array(size * size);
  const count = (table: Uint8Array, first: number | undefined, second: number): void => {
    // 255 is as good as more, and must not wrap around to 0.
    if (first === undefined || first === second) return;
    const cell = first * size + second;
    table[cell] = Math.min(255, table[cell]! + 1);
  };
  const content = sequence.filter((position) => terms[position]!.kind !== 'stop');
  for (const [at, position] of content.entries()) {
    count(neighbours, content[at - 1], position);
    count(skipping, content[at - 2], position);
  }
  return { size, neighbours, skipping };
}
