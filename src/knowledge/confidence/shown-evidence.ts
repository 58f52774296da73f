/** What a decision must know of the reply it decides about: narrow, so that it need not know how replies are made. */
import type { Term } from '../language/terms.ts';

/** How far parts of an article have one term of a question, each in [0, 1]; in part with another word for it. */
export interface TermShown {
  /** Its title or an alias. */
  readonly names: number;
  /** Any of its sentences, or a question that it says it is asked as. */
  readonly article: number;
  /** The one sentence that holds most of the question. */
  readonly sentence: number;
  /** The summary that the reply would show. */
  readonly summary: number;
}

/** Held this far, a term is there. */
export const HELD = 0.3;

export interface ShownEvidence {
  /** Of the question's content terms. */
  readonly terms: ReadonlyMap<Term, TermShown>;
  /** The greatest share of the content terms of a title or alias that the question has, in [0, 1]. */
  readonly nameAsked: number;
  /** How like the question is to the nearest of those that it says it is asked as, in [0, 1]. */
  readonly askedLike: number;
  /** 1 − score of the second best sentence / score of the best; 0 when none bears on the question. */
  readonly sentenceLead: number;
  /**
   * Score of the best sentence, in words of the question: 1 is what its weightiest word scores in
   * a sentence where it stands very often. At least 0.
   */
  readonly sentenceScore: number;
  /** Whether the question writes a name, with a capital letter inside a sentence, that the article has nowhere. */
  readonly lacksName: boolean;
  /** Whether the question asks for a number. */
  readonly asksAmount: boolean;
  /** Whether it asks for a person, or for who else did something. */
  readonly asksPerson: boolean;
  /** Whether it asks what a name means, and a sentence says so. */
  readonly defines: boolean;
}
