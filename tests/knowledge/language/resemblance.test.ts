import { describe, expect, it } from 'vitest';
import { resemblance, shinglesOf } from '../../../src/knowledge/language/resemblance.ts';

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const of = (a: readonly number[], b: readonly number[]): number =>
  resemblance(shinglesOf(a), shinglesOf(b));

describe('the resemblance of two texts', () => {
  it('is 1 for the same words, 0 for others', () => {
    expect(of(ten, ten)).toBe(1);
    expect(of(ten, [11, 12, 13, 14])).toBe(0);
  });

  it('is the share of runs of three words that they have in common', () => {
    // Eight runs each; the last word changes one of them: 7 in common of 9.
    expect(of(ten, [...ten.slice(0, 9), 0])).toBe(7 / 9);
    // A word in the middle stands in three: 5 in common of 11.
    expect(of(ten, ten.with(4, 0))).toBe(5 / 11);
  });

  it('is a matter of their order', () => {
    expect(of(ten, ten.toReversed())).toBe(0);
  });

  it('compares texts shorter than a run as a whole', () => {
    expect(of([1], [1])).toBe(1);
    expect(of([1, 2], [1, 2])).toBe(1);
    expect(of([1, 2], [2, 1])).toBe(0);
  });

  it('is 0 where there is no text', () => {
    expect(of([], [])).toBe(0);
    expect(of([], [1])).toBe(0);
  });
});
