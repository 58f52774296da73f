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
    expect(featuresOf(searcher.search('lime mortar', 1), null)?.margin).toBeCloseTo(margin, 12);
    expect(featuresOf(searcher.search('putty', 1), null)?.margin).toBe(1); // no other article has it
  });

  it('counts the words that the first article has, a corrected one as a half', () => {
    expect(featuresOf(searcher.search('lime mortar', 1), null)?.held).toBe(1);
    expect(featuresOf(searcher.search('lime mortar xyzzyx', 1), null)?.held).toBeCloseTo(2 / 3, 12);
    expect(featuresOf(searcher.search('mortra', 1), null)?.held).toBe(0.5);
  });

  it('takes a question of stop words for the shortest that can be', () => {
    expect(featuresOf(searcher.search('what is it', 1), null)).toMatchObject({
      strength: 0,
      held: 0,
      brevity: 1,
      scarcity: 1,
    });
  });

  it('has nothing to say where nothing was found', () => {
    expect(featuresOf(searcher.search('xyzzyx', 1), null)).toBeNull();
    expect(featuresOf(onlyTelling(searcher.search('what is it', 1)), null)).toBeNull();
  });

  it('tells what is earned by words that everybody uses from what rare ones earn', () => {
    const earnedByCommon = (question: string): number | undefined =>
      featuresOf(searcher.search(question, 1), null)?.commonShare;
    expect(earnedByCommon('lime')).toBe(0);
    expect(earnedByCommon('lime wall')).toBeGreaterThan(0);
    expect(earnedByCommon('wall')).toBeCloseTo(0.75, 12);
  });
});

describe('featuresOf, with what would be shown', () => {
  const ranking = searcher.search('who found lime putty', 1);
  const nowhere = { names: 0, article: 0, summary: 0, best: 0 };
  const shownWith = (putty: Partial<typeof nowhere>, found: Partial<typeof nowhere> = {}) =>
    featuresOf(ranking, {
      terms: new Map([
        [ranking.terms.find(({ original }) => original === 'lime')!.term, { ...nowhere, names: 1 }],
        [
          ranking.terms.find(({ original }) => original === 'putty')!.term,
          { ...nowhere, ...putty },
        ],
        [
          ranking.terms.find(({ original }) => original === 'found')!.term,
          { ...nowhere, ...found },
        ],
      ]),
      sentenceLead: 0.5,
      asksWho: true,
    });

  it('weighs the words that a summary holds by how rare they are, those of its title included', () => {
    expect(shownWith({ article: 1, summary: 1 })).toMatchObject({
      shown: 2 / 2.25, // lime 1, putty 1, found 0.25
      notHeld: 0.25 / 2.25,
    });
  });

  it('looks for the words beside those of the title in the best sentence', () => {
    expect(shownWith({ article: 1, summary: 1, best: 1 })).toMatchObject({
      hasRest: 1,
      bestRest: 1 / 1.25,
      sentenceLead: 0.5,
      asksWho: 1,
    });
    expect(shownWith({ names: 1 }, { names: 1 })).toMatchObject({ hasRest: 0, bestRest: 1 });
  });
});
