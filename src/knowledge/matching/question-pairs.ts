/**
 * Which two words of a question belong together.
 *
 * Pairs are looked up for every two question words that stand close in an article, so they are a
 * square table of counts: row and column are positions in the question's list of terms.
 */
export interface QuestionPairs {
  /** Side of the tables: the number of terms. */
  readonly size: number;
  /** How often term `column` follows term `row` in the question, stop words left out. */
  readonly neighbours: Uint8Array;
  /** How often one other term stands between them. */
  readonly skipping: Uint8Array;
}

/**
 * @param size - How many different terms the question has.
 * @param content - The question without its stop words, as positions in its terms.
 */
export function pairsOf(size: number, content: readonly number[]): QuestionPairs {
  const neighbours = new Uint8Array(size * size);
  const skipping = new Uint8Array(size * size);
  const count = (table: Uint8Array, first: number | undefined, second: number): void => {
    if (first === undefined || first === second) return;
    const cell = first * size + second;
    // 255 is as good as more, and must not wrap around to 0.
    table[cell] = Math.min(255, table[cell]! + 1);
  };
  for (const [at, position] of content.entries()) {
    count(neighbours, content[at - 1], position);
    count(skipping, content[at - 2], position);
  }
  return { size, neighbours, skipping };
}
