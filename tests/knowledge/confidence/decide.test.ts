import { describe, expect, it } from 'vitest';
import type { Calibration } from '../../../src/knowledge/confidence/calibration.ts';
import { decide } from '../../../src/knowledge/confidence/decide.ts';
import type { Features } from '../../../src/knowledge/confidence/features.ts';

const calibration: Calibration = {
  right: { intercept: -2, weights: [4, 0, 0, 0, 0, 0, 0] },
  observed: [],
  answerable: { intercept: -2, weights: [0, 4, 0, 0, 0, 0, 0] },
  answeredFrom: { careful: 0.8, balanced: 0.6, bold: 0.5 },
  unknownBelow: 0.2,
};
function featuresWith(some: Partial<Features>): Features {
  const none = { margin: 0, named: 0, brevity: 0, scarcity: 0, substance: 0 };
  return { ...none, strength: 1, held: 1, ...some };
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
    expect(decide(featuresWith({ strength: 0.1 }), 'bold', calibration).kind).toBe('unknown');
  });

  it('counts a margin only as far as the article holds the question', () => {
    const { confidence } = decide(featuresWith({ margin: 1, held: 0.2 }), 'bold', calibration);
    expect(confidence).toBeCloseTo(0.2315, 4); // 1 / (1 + e^-(−2 + 4 · 0.2))
  });

  it('goes by what was observed rather than by what the logistic says', () => {
    const doubtful: Calibration = { ...calibration, observed: [[0.7, 0.35]] };
    // The logistic says 0.7311; between (0.7, 0.35) and (1, 1) that is 0.35 + 0.0311 / 0.3 · 0.65.
    const { confidence } = decide(featuresWith({ margin: 0.75 }), 'bold', doubtful);
    expect(confidence).toBeCloseTo(0.4173, 4);
  });

  it('knows nothing where nothing was found', () => {
    expect(decide(null, 'bold', calibration)).toEqual({ kind: 'unknown', confidence: 0 });
  });
});
