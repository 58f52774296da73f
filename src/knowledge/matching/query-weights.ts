/**
 * What each ingredient of the ranking is worth, asked of any index: one set for every corpus.
 *
 * Each ingredient is a sum over question terms in units of idf, so its weight says what it is worth
 * beside the TF-IDF score of the best passage, which weighs 1.
 */
export interface QueryWeights {
  /** What a word of asking ("way", "possible") is worth beside another of its rarity, in [0, 1]. */
  readonly askingWord: number;
  /** What a variant of the same stem is worth beside the word itself, in [0, 1), times how alike the two are. */
  readonly stemVariant: number;
  /** The same of a word for the same thing. */
  readonly synonym: number;
  /** The same of a word that the asked one is a part of, where words are written as one ("Holzfenster" for "Fenster"). */
  readonly compound: number;
  /** The same of what a verb means together with a particle ("knock down"): surer than a synonym. */
  readonly phrasalVerb: number;
  /** TF-IDF of the whole article, beside that of its best passage. */
  readonly whole: number;
  /** TF-IDF of exact, unstemmed words in the passage. */
  readonly exact: number;
  /** Neighbours of the question stand in the same order, at most 2 words apart, in the passage. */
  readonly ordered: number;
  /** Neighbours of the question stand at most 8 words apart in any order. */
  readonly near: number;
  /** The article holds many of the question's terms rather than much of one. */
  readonly coverage: number;
  /** Question and name are alike as vectors (cosine). */
  readonly likeness: number;
  /** TF-IDF of a name as a text of its own, stop words included. */
  readonly title: number;
}

/** Tuned on four public test collections; docs/matching.md tells which and what each number is worth. */
export const queryWeights: QueryWeights = Object.freeze({
  askingWord: 0.5,
  stemVariant: 0.4,
  synonym: 0.25,
  compound: 0.5,
  phrasalVerb: 0.5,
  whole: 0.15,
  exact: 0.4,
  ordered: 1.15,
  near: 0.5,
  coverage: 0.25,
  likeness: 0.4,
  title: 0.5,
});
