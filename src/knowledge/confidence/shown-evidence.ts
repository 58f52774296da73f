/** What a decision must know of the reply it decides about: narrow, so that it need not know how replies are made. */
import type { Term } from '../language/terms.ts';

/** How far parts of an article have one term of a question, each in [0, 1]; in part with another word for it. */
export interface TermShown {
  /** Its title or an alias. */
  readonly names: number;
  /** Any of its sentences. */
  readonly article: number;
  /** The summary that would be shown. */
  readonly summary: number;
  /** The sentence that scores best. */
  readonly best: number;
}

export interface ShownEvidence {
  /** Of the question's content terms. */
  readonly terms: ReadonlyMap<Term, TermShown>;
  /** 1 − score of the second best sentence / score of the best; 0 when none bears on the question. */
  readonly sentenceLead: number;
  /** Whether the question asks for a person or institution. */
  readonly asksWho: boolean;
}
