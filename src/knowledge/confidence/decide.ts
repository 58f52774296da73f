/**
 * Features of a ranking → answered, unsure or unknown.
 *
 * Two probabilities, each a logistic function of the features: that the first article is right, and
 * that the corpus holds an answer at all.
 */
import type { Calibration, Level, Logistic } from './calibration.ts';
import { featureVector, type Features } from './features.ts';
import { calibrated } from './isotonic.ts';

export interface Decision {
  readonly kind: 'answered' | 'unsure' | 'unknown';
  /** Probability that the first article is right, in [0, 1]; 0 when nothing was found. */
  readonly confidence: number;
}

/** @param features - Null when nothing was found. */
export function decide(
  features: Features | null,
  level: Level,
  calibration: Calibration,
): Decision {
  if (features === null) return { kind: 'unknown', confidence: 0 };
  const confidence = confidenceOf(calibration, features);
  if (confidence >= calibration.answeredFrom[level]) return { kind: 'answered', confidence };
  const answerable = probability(calibration.answerable, features);
  return { kind: answerable < calibration.unknownBelow ? 'unknown' : 'unsure', confidence };
}

/** Probability that the first of the hits is right, in [0, 1]. */
export function confidenceOf(
  { right, observed }: Pick<Calibration, 'right' | 'observed'>,
  features: Features,
): number {
  return calibrated(observed, probability(right, features));
}

/** In (0, 1). */
export function probability({ intercept, weights }: Logistic, features: Features): number {
  let logOdds = intercept;
  for (const [at, value] of featureVector(features).entries()) logOdds += weights[at]! * value;
  return 1 / (1 + Math.exp(-logOdds));
}
