import { describe, expect, it } from 'vitest';
import { greatest } from '../../../src/knowledge/answering/greatest.ts';
import { summarize } from '../../../src/knowledge/answering/summarize.ts';
import { articleOf } from './article-of.ts';
import { askedOf } from './asked-of.ts';

describe('an article of a megabyte', () => {
  it.each([
    ['sentences', 'Ab cd. '],
    ['words in one sentence', 'ab cd '],
  ])('is summarized, however many %s it has', (_, words) => {
    const article = articleOf(`# Long\n\n${words.repeat(140_000)}`);

    expect(summarize(askedOf(article, 'cd ab')).lines).toHaveLength(1);
  });
});

describe('the greatest', () => {
  it('of nothing is less than any number', () => {
    expect(greatest([])).toBe(-Infinity);
    expect(greatest([-3, -2, -5])).toBe(-2);
  });
});
