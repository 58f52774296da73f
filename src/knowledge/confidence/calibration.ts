/** The numbers that a decision is made with, fitted on labelled questions (`npm run calibrate`). */
import type { FeatureName } from './features.ts';
import type { IsotonicCurve } from './isotonic.ts';

/** From few answers, most of them right, to many. */
export const LEVELS = ['careful', 'balanced', 'bold'] as const;

/** How readily an answer is given; three boundaries over the same probability. */
export type Level = (typeof LEVELS)[number];

/** Log-odds: the intercept when all features are 0, and what each feature adds at 1; one not named adds nothing. */
export interface Logistic {
  readonly intercept: number;
  readonly weights: Readonly<Partial<Record<FeatureName, number>>>;
}

/** On questions that the calibration was not fitted on. */
export interface MeasuredRight {
  readonly on: 'these articles' | 'other articles';
  /** Of the answers given on each level, the share that came from the right article, in [0, 1]. */
  readonly shares: Readonly<Partial<Record<Level, number>>>;
}

export interface Calibration {
  /** That the first article is on what is asked. */
  readonly rightArticle: Logistic;
  /** That the reply states what was asked, given that its article is on it. */
  readonly stated: Logistic;
  /** How often a reply was right where the product of the two said so: what confidence is read from. */
  readonly observed: IsotonicCurve;
  /** That some article of the corpus answers, or is at least on what is asked. */
  readonly answerable: Logistic;
  /** Confidence from which a question counts as answered, in [0, 1]. */
  readonly answeredFrom: Readonly<Record<Level, number>>;
  /** Probability of `answerable` below which no candidate is worth showing, in [0, 1]. */
  readonly unknownBelow: number;
  /** Nothing is decided by it: people are told. */
  readonly measuredRight?: MeasuredRight;
}
