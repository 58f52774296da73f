/** A question as a point in the TF-IDF space of the articles, to tell how alike two questions are. */
import type { Term } from '../language/terms.ts';
import { isAsked, type WeighedTerm } from './question-term.ts';

/** Term → share, of length 1; without terms for a question that has no telling word. */
export type QuestionVector = ReadonlyMap<Term, number>;

export function questionVector(terms: readonly WeighedTerm[]): QuestionVector {
  const weights = terms
    .filter((term) => isAsked(term) && term.idf > 0)
    .map(({ term, idf, count }): [Term, number] => [term, (1 + Math.log(count)) * idf]);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

/** Cosine of the angle between them, in [0, 1]; 0 for a question that has no telling word. */
export function questionLikeness(one: QuestionVector, other: QuestionVector): number {
  let likeness = 0;
  for (const [term, share] of one) likeness += share * (other.get(term) ?? 0);
  // Rounding must not make a question more than like itself.
  return Math.min(1, likeness);
}
