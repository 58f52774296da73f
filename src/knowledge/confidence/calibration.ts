/** The numbers that a decision is made with, fitted on labelled questions (`npm run calibrate`). */
import type { IsotonicCurve } from './isotonic.ts';

/** How readily an answer is given; three boundaries over the same probability. */
export type Level = 'careful' | 'balanced' | 'bold';

/** Log-odds: the intercept when all features are 0, and what each entry of `featureVector` adds at 1. */
export interface Logistic {
  readonly intercept: number;
  readonly weights: readonly number[];
}

export interface Calibration {
  /** That the first article is right. */
  readonly right: Logistic;
  /** How often the first article was right where `right` said so: what confidence is read from. */
  readonly observed: IsotonicCurve;
  /** That some article of the corpus answers. */
  readonly answerable: Logistic;
  /** Confidence from which a question counts as answered, in [0, 1]. */
  readonly answeredFrom: Readonly<Record<Level, number>>;
  /** Probability of `answerable` below which no candidate is worth showing, in [0, 1]. */
  readonly unknownBelow: number;
}
