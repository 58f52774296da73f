import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightAt, risingLineOf } from '../../../src/knowledge/confidence/isotonic.ts';

const cases = (list: readonly (readonly [number, 0 | 1])[]) =>
  list.map(([said, holds]) => ({ said, holds: holds === 1 }));

describe('risingLineOf', () => {
  it('pools neighbours whose shares would fall, by hand', () => {
    const line = risingLineOf(
      cases([
        [0.1, 0],
        [0.2, 1], // falls to the next: pooled with it, 1 of 2
        [0.4, 0],
        [0.9, 1],
      ]),
      1,
    );
    expect(line).toEqual([
      [0.1, 0.25], // 0.5 / 2
      [expect.closeTo(0.3, 9), 0.5], // 1.5 / 3
      [0.9, 0.75], // 1.5 / 2
    ]);
  });

  it('makes no corner of fewer cases than wanted', () => {
    const some = cases([
      [0.1, 0],
      [0.2, 0],
      [0.8, 1],
      [0.9, 1],
    ]);
    expect(risingLineOf(some, 2)).toHaveLength(2);
    expect(risingLineOf(some, 3)).toEqual([[0.5, 0.5]]);
    expect(risingLineOf([], 1)).toEqual([]);
  });

  it('does not fall where a small block of only right ones follows a large one', () => {
    const large = Array.from({ length: 100 }, (_, n): [number, 0 | 1] => [0.5, n === 0 ? 0 : 1]);
    const line = risingLineOf(cases([...large, [0.9, 1], [0.9, 1]]), 1);
    expect(line).toEqual([
      [0.5, 99.5 / 101],
      [0.9, 99.5 / 101], // not 2.5 / 3
    ]);
  });

  it('never falls, and stays within 0 and 1', () => {
    const said = fc.double({ min: 0, max: 1, noNaN: true });
    const some = fc.array(fc.record({ said, holds: fc.boolean() }), { maxLength: 60 });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 9 }), said, said, (list, least, a, b) => {
        const line = risingLineOf(list, least);
        const [low, high] = [heightAt(line, Math.min(a, b)), heightAt(line, Math.max(a, b))];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(high + 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('heightAt', () => {
  it('is what was said when nothing was observed', () => {
    expect(heightAt([], 0.37)).toBeCloseTo(0.37, 12);
  });

  it('goes straight from corner to corner', () => {
    expect(heightAt([[0.5, 0.2]], 0.25)).toBeCloseTo(0.1, 12);
    expect(heightAt([[0.5, 0.2]], 0.75)).toBeCloseTo(0.6, 12);
    expect(heightAt([[0.5, 0.2]], 1)).toBe(1);
  });
});
