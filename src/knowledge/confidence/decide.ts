/**
 * Features of a ranking and of the reply that would be made of it → answered, unsure or unknown.
 *
 * Two decisions, each a logistic function of the features: that the first article is on what is
 * asked, and that the reply states it. Their product, as often as it came true, is the confidence.
 * A third probability says whether the corpus has an article on it at all.
 */
import type { Calibration, Level, Logistic } from './calibration.ts';
import type { FeatureName, Features } from './features.ts';
import { calibrated } from './isotonic.ts';

export interface Decision {
  readonly kind: 'answered' | 'unsure' | 'unknown';
  /** Probability that the first article is right and the reply states what was asked, in [0, 1]; 0 when nothing was found. */
  readonly confidence: number;
  /** Probability that the first article is on what is asked, in [0, 1]; 0 when nothing was found. */
  readonly rightArticle: number;
  /** Probability that the reply states what was asked if it is, in [0, 1]; 0 when nothing was found. */
  readonly stated: number;
  /** Probability that any article is on what is asked, in [0, 1]; 0 when nothing was found. */
  readonly answerable: number;
}

/** @param features - Null when nothing was found. */
export function decide(
  features: Features | null,
  level: Level,
  calibration: Calibration,
): Decision {
  if (features === null) {
    return { kind: 'unknown', confidence: 0, rightArticle: 0, stated: 0, answerable: 0 };
  }
  const rightArticle = probability(calibration.rightArticle, features);
  const stated = probability(calibration.stated, features);
  const answerable = probability(calibration.answerable, features);
  const confidence = calibrated(calibration.observed, rightArticle * stated);
  const isAnswered = confidence >= calibration.answeredFrom[level];
  const isUnknown = answerable < calibration.unknownBelow && !isOfNamesHeld(features);
  const otherwise = isUnknown ? 'unknown' : 'unsure';
  const kind = isAnswered ? 'answered' : otherwise;
  return { kind, confidence, rightArticle, stated, answerable };
}

/**
 * Asked for names alone ("MOSE"), which general English hardly knows and one sentence of the first
 * article has: whatever the probability, it would be untrue to say that no article speaks of them.
 */
export function isOfNamesHeld({ namesHeld }: Features): boolean {
  return namesHeld === 1;
}

/** In (0, 1). */
export function probability({ intercept, weights }: Logistic, features: Features): number {
  let logOdds = intercept;
  // Not by `Object.entries`, which makes an array for each of them.
  for (const name in weights) {
    logOdds += weights[name as FeatureName]! * features[name as FeatureName];
  }
  return 1 / (1 + Math.exp(-logOdds));
}
