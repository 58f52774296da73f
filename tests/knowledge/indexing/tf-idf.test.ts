import { describe, expect, it } from 'vitest';
import {
  inverseDocumentFrequency,
  lengthNorm,
  saturated,
} from '../../../src/knowledge/indexing/tf-idf.ts';

describe('inverseDocumentFrequency', () => {
  it('is what a pocket calculator says', () => {
    expect(inverseDocumentFrequency(1, 8)).toBeCloseTo(1.7918, 4); // ln(9 / 1.5)
    expect(inverseDocumentFrequency(2, 8)).toBeCloseTo(1.2809, 4); // ln(9 / 2.5)
    expect(inverseDocumentFrequency(0, 8)).toBeCloseTo(2.8904, 4); // ln(9 / 0.5)
  });

  it('stays above 0 when every article has the term', () => {
    expect(inverseDocumentFrequency(8, 8)).toBeCloseTo(0.0572, 4); // ln(9 / 8.5)
    expect(inverseDocumentFrequency(1, 1)).toBeCloseTo(0.2877, 4); // ln(2 / 1.5)
  });

  it.each([
    [9, 8],
    [-1, 8],
    [0, 0],
    [Number.NaN, 8],
  ])('refuses %d of %d', (articlesWithTerm, articleCount) => {
    expect(() => inverseDocumentFrequency(articlesWithTerm, articleCount)).toThrow(RangeError);
  });
});

describe('lengthNorm', () => {
  it('is 1 at the average, whatever b', () => {
    expect(lengthNorm(120, 120, 0.7)).toBeCloseTo(1, 12);
  });

  it('grows by b for each average length more', () => {
    expect(lengthNorm(240, 120, 0.7)).toBeCloseTo(1.7, 12);
    expect(lengthNorm(0, 120, 0.7)).toBeCloseTo(0.3, 12);
  });

  it('is 1 where there is no average', () => {
    expect(lengthNorm(0, 0, 0.7)).toBe(1);
  });
});

describe('saturated', () => {
  it('is 0 for 0, 1 for 1, and nears k + 1', () => {
    expect(saturated(0, 1.2)).toBe(0);
    expect(saturated(1, 1.2)).toBeCloseTo(1, 12);
    expect(saturated(3, 1)).toBeCloseTo(1.5, 12); // 3 · 2 / 4
    expect(saturated(1e9, 1)).toBeLessThan(2);
  });
});
