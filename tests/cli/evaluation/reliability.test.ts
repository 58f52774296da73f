import { describe, expect, it } from 'vitest';
import { reliabilityBins } from '../../../src/cli/evaluation/reliability.ts';

describe('a reliability diagram', () => {
  it('has ten bins, each with what was said and what came true', () => {
    const bins = reliabilityBins([
      { probability: 0.92, cameTrue: true },
      { probability: 0.98, cameTrue: false },
      { probability: 1, cameTrue: true },
      { probability: 0.05, cameTrue: false },
    ]);
    expect(bins).toHaveLength(10);
    expect(bins[9]).toMatchObject({ from: 0.9, to: 1, count: 3 });
    expect(bins[9]?.said).toBeCloseTo(2.9 / 3, 12);
    expect(bins[9]?.cameTrue).toBeCloseTo(2 / 3, 12);
    expect(bins[0]).toEqual({ from: 0, to: 0.1, count: 1, said: 0.05, cameTrue: 0 });
    expect(bins[5]).toMatchObject({ count: 0, said: 0, cameTrue: 0 });
  });
});
