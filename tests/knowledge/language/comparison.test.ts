import { describe, expect, it } from 'vitest';
import { comparisonsAsChoices } from '../../../src/knowledge/language/comparison.ts';

describe('what stands between two things that are compared', () => {
  it.each([
    [
      'restoration v reconstruction v conservation',
      'restoration or reconstruction or conservation',
    ],
    ['lime vs. cement?', 'lime or cement?'],
    ['Burra versus Venice', 'Burra or Venice'],
  ])('is read as "or": %s', (question, read) => {
    expect(comparisonsAsChoices(question)).toBe(read);
  });

  it.each([
    ['the V&A and its stores'],
    ['who was Charles V of Spain'],
    ['a 12 V lamp'],
    ['versus'],
  ])('is not a name or a unit: %s', (question) =>
    expect(comparisonsAsChoices(question)).toBe(question),
  );
});
