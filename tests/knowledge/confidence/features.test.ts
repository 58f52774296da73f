import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/knowledge/confidence/features.ts';
import { buildIndex } from '../../../src/knowledge/indexing/index-builder.ts';
import { onlyTelling } from '../../../src/knowledge/matching/ranking.ts';
import { Searcher } from '../../../src/knowledge/matching/searcher.ts';
import { text } from '../matching/corpus.ts';

const searcher = new Searcher(
  buildIndex([
    text('Lime mortar', 'Lime putty lets a wall breathe.'),
    text('Lime wash', 'Thin lime protects a wall.'),
    text('What is it?', 'Glass.'),
  ]),
);

describe('featuresOf', () => {
  it('measures how far the first article is ahead of the second, also when one hit was wanted', () => {
    const { hits } = searcher.search('lime mortar', 2);
    const margin = 1 - (hits[1]?.score ?? 0) / (hits[0]?.score ?? 1);
    expect(featuresOf(searcher.search('lime mortar', 1))?.margin).toBeCloseTo(margin, 12);
    expect(featuresOf(searcher.search('putty', 1))?.margin).toBe(1); // no other article has it
  });

  it('counts the words that the first article has, a corrected one as a half', () => {
    expect(featuresOf(searcher.search('lime mortar', 1))?.held).toBe(1);
    expect(featuresOf(searcher.search('lime mortar xyzzyx', 1))?.held).toBeCloseTo(2 / 3, 12);
    expect(featuresOf(searcher.search('mortra', 1))?.held).toBe(0.5);
  });

  it('takes a question of stop words for the shortest that can be', () => {
    expect(featuresOf(searcher.search('what is it', 1))).toMatchObject({
      strength: 0,
      held: 0,
      brevity: 1,
      scarcity: 1,
    });
  });

  it('has nothing to say where nothing was found', () => {
    expect(featuresOf(searcher.search('xyzzyx', 1))).toBeNull();
    expect(featuresOf(onlyTelling(searcher.search('what is it', 1)))).toBeNull();
  });
});
