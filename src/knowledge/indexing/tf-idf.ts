/**
 * Term weights. Arithmetic only.
 *
 * Sources: Manning, Raghavan & Schütze, *Introduction to Information Retrieval* (Cambridge, 2008),
 * §6.2 for idf; Robertson & Zaragoza, *The Probabilistic Relevance Framework* (2009), §3.4 for the
 * saturated term frequency and §3.6 for fields; Singhal, Buckley & Mitra, *Pivoted document length
 * normalization* (SIGIR 1996).
 */

/**
 * How well a term tells articles apart: `ln((articleCount + 1) / (articlesWithTerm + 0.5))`.
 *
 * @param articlesWithTerm - Integer in [0, `articleCount`].
 * @param articleCount - Integer, at least 1.
 * @returns Greater than 0, also when every article has the term.
 * @throws {RangeError} When a count is outside its range: a bug in the index.
 */
export function inverseDocumentFrequency(articlesWithTerm: number, articleCount: number): number {
  if (!(articlesWithTerm >= 0 && articlesWithTerm <= articleCount && articleCount >= 1)) {
    throw new RangeError(
      `Expected 0 <= articlesWithTerm <= articleCount, got ${articlesWithTerm} and ${articleCount}`,
    );
  }
  return Math.log((articleCount + 1) / (articlesWithTerm + 0.5));
}

/**
 * Length of a text against the average, softened by `b`: `1 - b + b · length / average`.
 *
 * @param b - In [0, 1]: 0 ignores length, 1 counts a term's share of the text.
 * @returns 1 for a text of average length; 1 as well when the average is 0.
 */
export function lengthNorm(length: number, average: number, b: number): number {
  return average > 0 ? 1 - b + (b * length) / average : 1;
}

/**
 * Term frequency that counts less with each repetition: `f (k + 1) / (f + k)`.
 *
 * @param frequency - At least 0, already divided by the length norm.
 * @param k - Greater than 0. The smaller, the sooner repetitions stop counting.
 * @returns In [0, k + 1): 0 for 0, 1 for 1.
 */
export function saturated(frequency: number, k: number): number {
  return (frequency * (k + 1)) / (frequency + k);
}
