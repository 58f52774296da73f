import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/knowledge/indexing/index-builder.ts';
import { similarArticles } from '../../../src/knowledge/matching/similar-articles.ts';
import { text } from './corpus.ts';

const index = buildIndex([
  text('Lime mortar', 'Lime putty and sand make a mortar for old walls.'),
  text('Lime wash', 'Lime putty thinned with water protects old walls.'),
  text('Glass', 'Painted glass is cleaned with distilled water.'),
  text('Archives', 'Paper is kept cool and dry.'),
]);

describe('similarArticles', () => {
  it('puts the article with most shared terms first and leaves out what shares none', () => {
    expect(similarArticles(index, 1, 5).map(({ article }) => article)).toEqual([
      0, // lime, putty, old, walls
      2, // water
    ]);
  });

  it('never names the article itself', () => {
    expect(similarArticles(buildIndex([text('One', 'Alone.')]), 0, 5)).toEqual([]);
  });

  it.each([
    [-1, 5],
    [4, 5],
    [0, 0],
  ])('refuses article %d with limit %d', (article, limit) => {
    expect(() => similarArticles(index, article, limit)).toThrow(RangeError);
  });
});
