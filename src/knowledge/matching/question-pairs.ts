/**
 * Which two words of a question belong together: those that follow one another, stop words left out.
 *
 * Pairs are looked up for every two question words that stand close in an article, so they are a
 * square table of counts: row and column are positions in the question's list of terms.
 */
export interface QuestionPairs {
  /** Side of the table: the number of terms. */
  readonly size: number;
  /** How often term `column` follows term `row` in the question. */
  readonly neighbours: Uint8Array;
}

/**
 * @param size - How many different terms the question has.
 * @param content - The question without its stop words, as positions in its terms.
 */
export function pairsOf(size: number, content: readonly number[]): QuestionPairs {
  const neighbours = new Uint8Array(size * size);
  for (const [at, position] of content.entries()) {
    const before = content[at - 1];
    if (before === undefined || before === position) continue;
    const cell = before * size + position;
    // 255 is as good as more, and must not wrap around to 0.
    neighbours[cell] = Math.min(255, neighbours[cell]! + 1);
  }
  return { size, neighbours };
}
