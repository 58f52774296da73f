import { describe, expect, it } from 'vitest';
import {
  calibrationFiguresOf,
  wilson,
} from '../../../src/knowledge/confidence/calibration-figures.ts';
import {
  fitCalibration,
  type LabelledRanking,
} from '../../../src/knowledge/confidence/fit-calibration.ts';

/** Right when the margin is wide, answerable when the strength is great, with a few exceptions. */
const labelled: LabelledRanking[] = Array.from({ length: 400 }, (_, n) => {
  const margin = (n % 20) / 20;
  const strength = (Math.floor(n / 20) % 20) / 20;
  const isAnswerable = strength > 0.3 !== (n % 29 === 0);
  return {
    features: { margin, strength, held: 1, named: 0, brevity: 0.2, scarcity: 0, substance: 0 },
    isRight: isAnswerable && margin > 0.4 !== (n % 31 === 0),
    isAnswerable,
  };
});

describe('fitCalibration', () => {
  const calibration = fitCalibration(labelled);

  it('learns which features count', () => {
    expect(calibration.right.weights[0]).toBeGreaterThan(1);
    expect(calibration.answerable.weights[1]).toBeGreaterThan(1);
    expect(Math.abs(calibration.answerable.weights[0] ?? NaN)).toBeLessThan(1);
  });

  it('puts the careful boundary highest', () => {
    const { careful, balanced, bold } = calibration.answeredFrom;
    expect(careful).toBeGreaterThanOrEqual(balanced);
    expect(balanced).toBeGreaterThanOrEqual(bold);
  });

  it('reaches on its own labels what the boundaries promise', () => {
    const { answeredRight, answerableNotUnknown, expectedCalibrationError } = calibrationFiguresOf(
      labelled,
      'bold',
      calibration,
    );
    expect(answeredRight.part / answeredRight.whole).toBeGreaterThanOrEqual(0.9);
    expect(answerableNotUnknown.part / answerableNotUnknown.whole).toBeGreaterThanOrEqual(0.95);
    expect(expectedCalibrationError).toBeLessThan(0.1);
  });

  it('refuses labels with nothing to tell apart', () => {
    expect(() => fitCalibration([])).toThrow(RangeError);
    expect(() => fitCalibration(labelled.filter(({ isRight }) => isRight))).toThrow(RangeError);
  });
});

describe('wilson', () => {
  it('is what the tables say', () => {
    const { low, high } = wilson(95, 100);
    expect(low).toBeCloseTo(0.888, 3);
    expect(high).toBeCloseTo(0.978, 3);
    expect(wilson(0, 0)).toMatchObject({ low: 0, high: 1 });
  });
});
