import { describe, expect, it } from 'vitest';
import {
  calibrationFiguresOf,
  wilson,
} from '../../../src/knowledge/confidence/calibration-figures.ts';
import { featureNames, type FeatureName } from '../../../src/knowledge/confidence/features.ts';
import { fitCalibration } from '../../../src/knowledge/confidence/fit-calibration.ts';
import type { Calibration } from '../../../src/knowledge/confidence/calibration.ts';
import type { LabelledReply } from '../../../src/knowledge/confidence/labelled-reply.ts';

const none = Object.fromEntries(featureNames.map((name) => [name, 0])) as Record<
  FeatureName,
  number
>;

/** Right when the margin is wide, answerable when the strength is great, with a few exceptions. */
const labelled: LabelledReply[] = Array.from({ length: 400 }, (_, n) => {
  const margin = (n % 20) / 20;
  const strength = (Math.floor(n / 20) % 20) / 20;
  const isAnswerable = strength > 0.3 !== (n % 29 === 0);
  const isRight = isAnswerable && margin > 0.4 !== (n % 31 === 0);
  return {
    features: {
      ...none,
      margin,
      marginHeld: margin,
      strength,
      substance: strength,
      tellingHeld: strength,
      held: 1,
      brevity: 0.2,
    },
    isRight,
    isOnTopic: isRight,
    states: null,
    isAnswerable,
    isInMembersVoice: false,
    isUnseen: false,
  };
});

describe('fitCalibration', () => {
  const calibration = fitCalibration(labelled);

  it('learns which features count', () => {
    expect(calibration.rightArticle.weights.marginHeld).toBeGreaterThan(1);
    expect(calibration.answerable.weights.strength).toBeGreaterThan(1);
    expect(Math.abs(calibration.answerable.weights.marginHeld ?? NaN)).toBeLessThan(1);
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

  it('learns from near misses what a reply must hold, and not which article is right', () => {
    const near = labelled.map((label, n) => {
      const isSilent = n % 3 === 0;
      const features = { ...label.features!, defines: isSilent ? 0 : 1 };
      return { ...label, features, isRight: label.isRight && !isSilent };
    });
    const { rightArticle, stated } = fitCalibration(near);
    expect(stated.weights.defines).toBeGreaterThan(2);
    expect(Math.abs(rightArticle.weights.defines ?? 0)).toBeLessThan(stated.weights.defines! / 2);
  });

  it('takes the boundaries from what members ask, where there is enough of it', () => {
    const both = labelled.flatMap((label) => [
      label,
      { ...label, isInMembersVoice: true, isRight: label.isRight && label.features!.margin > 0.7 },
    ]);
    const { answeredFrom } = fitCalibration(both);
    expect(answeredFrom).not.toEqual(calibration.answeredFrom);
  });

  it('answers some two thirds of what members ask and an article answers, and on no level less surely than three in four are right', () => {
    const members = labelled.map((label) => {
      const isRight = label.isAnswerable && label.features!.margin > 0;
      return { ...label, isRight, isOnTopic: isRight, isInMembersVoice: true };
    });
    const fitted = fitCalibration(members);
    const { answerableAnswered } = calibrationFiguresOf(members, 'balanced', fitted);
    expect(answerableAnswered.part / answerableAnswered.whole).toBeGreaterThan(0.6);
    expect(answerableAnswered.part / answerableAnswered.whole).toBeLessThan(0.75);

    const seldomRight = members.map((label, n) => ({
      ...label,
      isRight: label.isRight && n % 3 === 0,
    }));
    const { careful, balanced, bold } = fitCalibration(seldomRight).answeredFrom;
    expect([careful, balanced, bold]).toEqual([1, 1, 1]);
  });

  it('is as sure as what nobody has seen who writes articles comes out, where there is enough of it', () => {
    const seen = labelled.map((label) => ({ ...label, isInMembersVoice: true }));
    const unseen = seen.map((label, n) => ({
      ...label,
      isRight: label.isRight && n % 3 !== 0,
      isUnseen: true,
    }));
    const surest = (fitted: Calibration): number =>
      Math.max(...fitted.observed.map(([, observed]) => observed));
    expect(surest(fitCalibration(seen))).toBeGreaterThan(0.9);
    expect(surest(fitCalibration([...seen, ...unseen]))).toBeLessThan(0.8);
    expect(surest(fitCalibration([...seen, ...unseen.slice(0, 99)]))).toBeGreaterThan(0.85);
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
