/** What a calibration reaches on labelled questions. */
import type { Calibration, Level } from './calibration.ts';
import { decide } from './decide.ts';
import { isGoodReply, type LabelledReply } from './labelled-reply.ts';

/** A share with its 95 % interval; 0 of 0 is the interval [0, 1]. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly low: number;
  readonly high: number;
}

export interface CalibrationFigures {
  /** Of the answered: the first article was right. */
  readonly answeredRight: Share;
  /** Of the answerable. */
  readonly answerableAnswered: Share;
  readonly answerableNotUnknown: Share;
  /** Of the unanswerable. */
  readonly outOfScopeNotAnswered: Share;
  readonly outOfScopeUnknown: Share;
  /** Mean distance of confidence and share of good replies over 10 bins of equal count, in [0, 1]. */
  readonly expectedCalibrationError: number;
}

export function calibrationFiguresOf(
  labelled: readonly LabelledReply[],
  level: Level,
  calibration: Calibration,
): CalibrationFigures {
  const decided = labelled.map(({ features, isRight, isAnswerable }) => ({
    ...decide(features, level, calibration),
    isRight,
    isAnswerable,
  }));
  const answered = decided.filter(({ kind }) => kind === 'answered');
  const answerable = decided.filter(({ isAnswerable }) => isAnswerable);
  const outOfScope = decided.filter(({ isAnswerable }) => !isAnswerable);
  const share = (list: typeof decided, holds: (one: (typeof decided)[number]) => boolean): Share =>
    wilson(list.filter(holds).length, list.length);
  return {
    answeredRight: share(answered, ({ isRight }) => isRight),
    answerableAnswered: share(answerable, ({ kind }) => kind === 'answered'),
    answerableNotUnknown: share(answerable, ({ kind }) => kind !== 'unknown'),
    outOfScopeNotAnswered: share(outOfScope, ({ kind }) => kind !== 'answered'),
    outOfScopeUnknown: share(outOfScope, ({ kind }) => kind === 'unknown'),
    expectedCalibrationError: calibrationError(labelled, calibration),
  };
}

const BINS = 10;

function calibrationError(labelled: readonly LabelledReply[], calibration: Calibration): number {
  const sorted = labelled
    .map((label) => ({
      confidence: decide(label.features, 'balanced', calibration).confidence,
      isGood: isGoodReply(label),
    }))
    .toSorted((a, b) => a.confidence - b.confidence);
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const from = Math.floor((bin * sorted.length) / BINS);
    const to = Math.floor(((bin + 1) * sorted.length) / BINS);
    let gap = 0;
    for (const { confidence, isGood } of sorted.slice(from, to)) {
      gap += confidence - (isGood ? 1 : 0);
    }
    error += Math.abs(gap);
  }
  return sorted.length > 0 ? error / sorted.length : 0;
}

/** Source: Wilson, *Probable inference, the law of succession, and statistical inference* (1927). */
export function wilson(part: number, whole: number): Share {
  if (whole === 0) return { part, whole, low: 0, high: 1 };
  const z = 1.96;
  const p = part / whole;
  const centre = p + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return {
    part,
    whole,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}
