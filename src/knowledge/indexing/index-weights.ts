/**
 * The numbers that are worked into an index when it is built: the impacts of its postings depend on
 * them, and what is read from the words of an article later has to be weighed alike.
 */
export interface IndexWeights {
  /** Saturation of the term frequency; greater than 0. */
  readonly k: number;
  /** Length normalization in [0, 1]. */
  readonly b: number;
  /** How many occurrences in the text one in a name (title, alias, keywords) is worth; at least 1. */
  readonly titleFactor: number;
}

/** Tuned with the weights of a query; docs/matching.md tells on what. */
export const indexWeights: IndexWeights = Object.freeze({ k: 1, b: 0.7, titleFactor: 2 });
