/** How a question is to be answered. */
import type { Slug } from '../articles/article.ts';
import type { Level } from '../confidence/calibration.ts';

export interface AskOptions {
  /** Summary length in UTF-16 units, 200 to 3,000. Default 1,000. */
  readonly length?: number;
  /** How sure we must be before we answer. Default `balanced`. */
  readonly level?: Level;
  /** What was asked just before; a follow-up is read in its light. Default: nothing. */
  readonly previous?: Previous | null;
  /**
   * How many of the first candidates get their sentence, 0 to `CANDIDATE_LIMIT`; each takes an
   * article apart. Default: those that an unsure answer offers, and none for other answers.
   */
  readonly sentences?: number;
}

/** A question that was asked before, and what it was answered from. */
export interface Previous {
  readonly question: string;
  /** Null when no article answered it. */
  readonly article: Slug | null;
}
