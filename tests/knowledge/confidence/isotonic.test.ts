import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrated, fitIsotonic } from '../../../src/knowledge/confidence/isotonic.ts';

const cases = (list: readonly (readonly [number, 0 | 1])[]) =>
  list.map(([predicted, holds]) => ({ predicted, holds: holds === 1 }));

describe('fitIsotonic', () => {
  it('pools neighbours whose shares would fall, by hand', () => {
    const curve = fitIsotonic(
      cases([
        [0.1, 0],
        [0.2, 1], // falls to the next: pooled with it, 1 of 2
        [0.4, 0],
        [0.9, 1],
      ]),
      1,
    );
    expect(curve).toEqual([
      [0.1, 0.25], // 0.5 / 2
      [expect.closeTo(0.3, 9), 0.5], // 1.5 / 3
      [0.9, 0.75], // 1.5 / 2
    ]);
  });

  it('makes no knot of fewer cases than wanted', () => {
    const some = cases([
      [0.1, 0],
      [0.2, 0],
      [0.8, 1],
      [0.9, 1],
    ]);
    expect(fitIsotonic(some, 2)).toHaveLength(2);
    expect(fitIsotonic(some, 3)).toEqual([[0.5, 0.5]]);
    expect(fitIsotonic([], 1)).toEqual([]);
  });

  it('does not fall where a small block of only right ones follows a large one', () => {
    const large = Array.from({ length: 100 }, (_, n): [number, 0 | 1] => [0.5, n === 0 ? 0 : 1]);
    const curve = fitIsotonic(cases([...large, [0.9, 1], [0.9, 1]]), 1);
    expect(curve).toEqual([
      [0.5, 99.5 / 101],
      [0.9, 99.5 / 101], // not 2.5 / 3
    ]);
  });

  it('never falls, and stays within 0 and 1', () => {
    const predicted = fc.double({ min: 0, max: 1, noNaN: true });
    const some = fc.array(fc.record({ predicted, holds: fc.boolean() }), { maxLength: 60 });
    fc.assert(
      fc.property(
        some,
        fc.integer({ min: 1, max: 9 }),
        predicted,
        predicted,
        (list, least, a, b) => {
          const curve = fitIsotonic(list, least);
          const [low, high] = [
            calibrated(curve, Math.min(a, b)),
            calibrated(curve, Math.max(a, b)),
          ];
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(high + 1e-12);
          expect(high).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('calibrated', () => {
  it('is what was predicted when nothing was observed', () => {
    expect(calibrated([], 0.37)).toBeCloseTo(0.37, 12);
  });

  it('goes straight from knot to knot', () => {
    expect(calibrated([[0.5, 0.2]], 0.25)).toBeCloseTo(0.1, 12);
    expect(calibrated([[0.5, 0.2]], 0.75)).toBeCloseTo(0.6, 12);
    expect(calibrated([[0.5, 0.2]], 1)).toBe(1);
  });
});
