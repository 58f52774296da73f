/**
 * Ranking → answered, unsure or unknown.
 *
 * Two probabilities, each a logistic function of the ranking's signs: that the first article is
 * right, and that the corpus holds an answer at all. Their weights and the boundaries are fitted on
 * labelled questions (`npm run calibrate`).
 */
import { heightAt, type RisingLine } from './isotonic.ts';
import type { Ranking } from '../matching/searcher.ts';
import { signVector, type Signs } from './features.ts';

/** How readily an answer is given; three boundaries over the same probability. */
export type Level = 'careful' | 'balanced' | 'bold';

/** Log-odds: the intercept when all signs are 0, and what each entry of `signVector` adds at 1. */
export interface Logistic {
  readonly intercept: number;
  readonly weights: readonly number[];
}

export interface Calibration {
  /** That the first article is right. */
  readonly right: Logistic;
  /** How often the first article was right where `right` said so: what confidence is read from. */
  readonly observed: RisingLine;
  /** That some article of the corpus answers. */
  readonly answerable: Logistic;
  /** Confidence from which a question counts as answered, in [0, 1]. */
  readonly answeredFrom: Readonly<Record<Level, number>>;
  /** Probability of `answerable` below which no candidate is worth showing, in [0, 1]. */
  readonly unknownBelow: number;
}

export interface Decision {
  readonly kind: 'answered' | 'unsure' | 'unknown';
  /** Probability that the first article is right, in [0, 1]; 0 without hits. */
  readonly confidence: number;
}

export function decide(ranking: Ranking, level: Level, calibration: Calibration): Decision {
  const { hits, signs } = ranking;
  if (hits.length === 0) return { kind: 'unknown', confidence: 0 };
  const confidence = confidenceOf(calibration, signs);
  if (confidence >= calibration.answeredFrom[level]) return { kind: 'answered', confidence };
  const answerable = probability(calibration.answerable, signs);
  return { kind: answerable < calibration.unknownBelow ? 'unknown' : 'unsure', confidence };
}

/** Probability that the first of the hits is right, in [0, 1]. */
export function confidenceOf(
  { right, observed }: Pick<Calibration, 'right' | 'observed'>,
  signs: Signs,
): number {
  return heightAt(observed, probability(right, signs));
}

/** In (0, 1). */
export function probability({ intercept, weights }: Logistic, signs: Signs): number {
  let logOdds = intercept;
  for (const [at, value] of signVector(signs).entries()) logOdds += weights[at]! * value;
  return 1 / (1 + Math.exp(-logOdds));
}
