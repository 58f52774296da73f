import { describe, expect, it } from 'vitest';
import type { Calibration } from '../../../src/knowledge/confidence/calibration.ts';
import { decide } from '../../../src/knowledge/confidence/decide.ts';
import {
  featureNames,
  type FeatureName,
  type Features,
} from '../../../src/knowledge/confidence/features.ts';

const calibration: Calibration = {
  rightArticle: { intercept: -2, weights: { marginHeld: 4 } },
  // As good as certain.
  stated: { intercept: 100, weights: { hasRest: -100 } },
  observed: [],
  answerable: { intercept: -2, weights: { strength: 4 } },
  answeredFrom: { careful: 0.8, balanced: 0.6, bold: 0.5 },
  unknownBelow: 0.2,
};
const none = Object.fromEntries(featureNames.map((name) => [name, 0])) as Record<
  FeatureName,
  number
>;

function featuresWith(some: Partial<Features>): Features {
  const { margin = 0.5 } = some;
  return { ...none, strength: 1, margin, marginHeld: margin, ...some };
}

describe('decide', () => {
  it('is the logistic of the weighed features', () => {
    const { confidence } = decide(featuresWith({ margin: 0.75 }), 'bold', calibration);
    expect(confidence).toBeCloseTo(0.7311, 4); // 1 / (1 + e^-(−2 + 4 · 0.75))
  });

  it.each([
    { margin: 0.75, level: 'careful', kind: 'unsure' },
    { margin: 0.75, level: 'balanced', kind: 'answered' },
    { margin: 0.5, level: 'bold', kind: 'answered' }, // exactly 0.5
    { margin: 0.1, level: 'bold', kind: 'unsure' }, // 0.168, but the corpus may well know
  ] as const)('says $kind to a margin of $margin when $level', ({ margin, level, kind }) => {
    expect(decide(featuresWith({ margin }), level, calibration).kind).toBe(kind);
  });

  it('says unknown when the corpus hardly holds an answer', () => {
    // 1 / (1 + e^-(−2 + 4 · 0.1)) = 0.168
    expect(decide(featuresWith({ strength: 0.1, margin: 0.1 }), 'bold', calibration).kind).toBe(
      'unknown',
    );
  });

  it('is unsure rather than unknown when names alone are asked for, and the article has them', () => {
    const little = { strength: 0.1, margin: 0.1 };
    const kindOf = (namesHeld: number): string =>
      decide(featuresWith({ ...little, namesHeld }), 'bold', calibration).kind;

    expect([kindOf(0.5), kindOf(1)]).toEqual(['unknown', 'unsure']);
  });

  it('believes an article only as far as the reply states what was asked', () => {
    const silent = featuresWith({ margin: 0.75, hasRest: 1 }); // 100 − 100: as likely as not
    const decision = decide(silent, 'balanced', calibration);
    expect(decision.rightArticle).toBeCloseTo(0.7311, 4);
    expect(decision.stated).toBeCloseTo(0.5, 12);
    expect(decision).toMatchObject({ kind: 'unsure', confidence: expect.closeTo(0.3655, 4) });
  });

  it('goes by what was observed rather than by what the logistic says', () => {
    const doubtful: Calibration = { ...calibration, observed: [[0.7, 0.35]] };
    // The logistic says 0.7311; between (0.7, 0.35) and (1, 1) that is 0.35 + 0.0311 / 0.3 · 0.65.
    const { confidence } = decide(featuresWith({ margin: 0.75 }), 'bold', doubtful);
    expect(confidence).toBeCloseTo(0.4173, 4);
  });

  it('knows nothing where nothing was found', () => {
    expect(decide(null, 'bold', calibration)).toEqual({
      kind: 'unknown',
      confidence: 0,
      rightArticle: 0,
      stated: 0,
      answerable: 0,
    });
  });
});
