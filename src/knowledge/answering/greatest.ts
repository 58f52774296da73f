/**
 * The greatest of many values. In a loop, because a megabyte of text has more sentences than a call
 * takes arguments.
 *
 * @returns `-Infinity` when there is none.
 */
export function greatest(values: Iterable<number>): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  return most;
}
