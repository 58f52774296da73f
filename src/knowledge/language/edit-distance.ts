/**
 * Edits between two words: a letter too many, too few, another one, or two neighbours swapped.
 *
 * The variant in which a swapped pair is not edited again ("optimal string alignment").
 * Source: Damerau, *A technique for computer detection and correction of spelling errors*,
 * CACM 7 (1964).
 *
 * @returns The distance, or any number greater than `limit` when it exceeds that.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const width = b.length + 1;
  let beforePrevious = Array.from({ length: width }, () => 0);
  let previous = Array.from({ length: width }, (_, column) => column);
  let current = Array.from({ length: width }, () => 0);
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1);
    current[0] = row;
    let least = row;
    for (let column = 1; column < width; column++) {
      const other = b.charCodeAt(column - 1);
      let edits = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (letter === other ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(column - 2) &&
        other === a.charCodeAt(row - 2);
      if (swapped) edits = Math.min(edits, beforePrevious[column - 2]! + 1);
      current[column] = edits;
      least = Math.min(least, edits);
    }
    if (least > limit) return least;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return previous[b.length]!;
}
