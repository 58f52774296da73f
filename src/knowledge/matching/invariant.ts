/**
 * Throws when something that always holds does not: a bug here, never the fault of an article or a question.
 *
 * @param says - What holds, as a sentence.
 */
export function invariant(holds: boolean, says: string): asserts holds {
  if (!holds) throw new RangeError(`Expected that ${says}`);
}
