import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedAsOf, askedLikeness } from '../../../src/knowledge/answering/asked-likeness.ts';

const asked = (question: string): ReturnType<typeof askedAsOf> => askedAsOf(question, 'en');

describe('the likeness of a question to those an article is asked as', () => {
  it('is 1 for the same words in another order and form, and 0 where none is shared or none is given', () => {
    const known = [asked('Can I paint an old brick wall?')];
    expect(askedLikeness(asked('painting of old brick walls, can I'), known)).toBe(1);
    expect(askedLikeness(asked('Who dug the tunnel?'), known)).toBe(0);
    expect(askedLikeness(asked('Can I paint it?'), [])).toBe(0);
  });

  it('is that of the nearest question, and a rare word counts more than a common one', () => {
    const known = [asked('mortar for the garden'), asked('the price of the house')];
    const rare = askedLikeness(asked('mortar for a museum'), known);
    const common = askedLikeness(asked('price in the museum'), known);
    expect(rare).toBeGreaterThan(common);
    expect(askedLikeness(asked('the price of the house'), known)).toBe(1);
  });

  it('lies between 0 and 1 and is the same from either side', () => {
    const words = fc.array(fc.constantFrom('lime', 'wall', 'old', 'best', 'the', 'mould', 'house'));
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [asked(one.join(' ')), asked(other.join(' '))];
        const likeness = askedLikeness(a, [b]);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(likeness).toBeCloseTo(askedLikeness(b, [a]), 12);
      }),
    );
  });
});
