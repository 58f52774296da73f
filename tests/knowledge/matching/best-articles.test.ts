import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestArticles } from '../../../src/knowledge/matching/best-articles.ts';

describe('BestArticles', () => {
  it('keeps what sorting all of them would put first, ties by number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (scores, limit) => {
          const best = new BestArticles(limit);
          for (const [article, score] of scores.entries()) {
            if (score > best.least) best.offer(article, score);
          }
          const sorted = scores
            .map((_, n) => n)
            .toSorted((a, b) => scores[b]! - scores[a]! || a - b);
          expect(best.inOrder()).toEqual(sorted.slice(0, limit));
        },
      ),
    );
  });

  it('says what a score must exceed, once it is full', () => {
    const best = new BestArticles(2);
    best.offer(0, 5);
    expect(best.least).toBe(0);
    best.offer(1, 3);
    expect(best.least).toBe(3);
    best.offer(2, 4);
    expect(best.least).toBe(4);
  });
});
