/**
 * "Stone v brick", "TIFF vs. JPEG": what stands between two things that are compared tells nothing of either.
 *
 * Searched as a word it finds the one article that quotes a lawsuit.
 */

/** Between white space, as "V&A" and "Henry V" are names; a capital letter is one's, too. */
const COMPARES = /(?<=[\p{L}\p{N}?)"”’]\s+)(?:vs?\.?|versus)(?=\s+[\p{L}\p{N}("“‘])/gu;

/** @returns The question with "or" in place of "v", "vs" and "versus". */
export function comparisonsAsChoices(question: string): string {
  return question.replaceAll(COMPARES, 'or');
}
