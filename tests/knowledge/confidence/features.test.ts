import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/knowledge/confidence/features.ts';
import { buildIndex } from '../../../src/knowledge/indexing/index-builder.ts';
import { foundByContent } from '../../../src/knowledge/matching/ranking.ts';
import { Searcher } from '../../../src/knowledge/matching/searcher.ts';
import type { Term } from '../../../src/knowledge/language/terms.ts';
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

  it('counts the words that every question has where it counts all', () => {
    expect(featuresOf(searcher.search('what is the lime for the lime', 1), null)).toMatchObject({
      wordiness: 7 / 40,
      length: 1 / 12,
    });
  });

  it('takes a question of stop words for the shortest that can be', () => {
    expect(featuresOf(searcher.search('what is it', 1), null)).toMatchObject({
      strength: 0,
      held: 0,
      brevity: 1,
      scarcity: 1,
    });
  });

  it('leaves out words that only join or colour a question', () => {
    const plain = featuresOf(searcher.search('lime mortar', 1), null)!;
    const joined = featuresOf(searcher.search('ok lime mortar nowadays', 1), null)!;
    expect(joined).toMatchObject({ held: plain.held, brevity: plain.brevity, named: plain.named });
  });

  it('has nothing to say where nothing was found', () => {
    expect(featuresOf(searcher.search('xyzzyx', 1), null)).toBeNull();
    expect(featuresOf(foundByContent(searcher.search('what is it', 1)), null)).toBeNull();
  });
});

describe('featuresOf, with what would be shown', () => {
  const ranking = searcher.search('usually big lime putty', 1);
  const nowhere = { names: 0, article: 0, sentence: 0, summary: 0 };
  const shownWith = (
    putty: Partial<typeof nowhere>,
    big: Partial<typeof nowhere> = {},
    askedLike = 0.25,
  ) => {
    const termOf = (word: string): Term =>
      ranking.terms.find(({ original }) => original === word)!.term;
    return featuresOf(ranking, {
      terms: new Map([
        [termOf('lime'), { ...nowhere, names: 1, sentence: 1 }],
        [termOf('putty'), { ...nowhere, ...putty }],
        [termOf('big'), { ...nowhere, ...big }],
        [termOf('usually'), nowhere],
      ]),
      nameAsked: 0.5,
      askedLike,
      sentenceLead: 0.25,
      sentenceScore: 3,
      lacksName: true,
      asksAmount: true,
      asksPerson: false,
      defines: false,
    });
  };

  it('weighs what one sentence holds by how rare the words are in general English', () => {
    expect(shownWith({ article: 1, sentence: 1 })).toMatchObject({
      together: 2 / 2.25, // lime 1, putty 1, big 0.25; "usually" only colours the question
      rareness: 1,
      namesHeld: 2 / 3,
    });
  });

  it('tells the words beside those of the names that the article lacks, and of these only what tells', () => {
    expect(shownWith({})).toMatchObject({
      hasRest: 1,
      tellingRest: 1 / 4,
      lacking: 1 / 4,
      lackingShare: 1 / 3,
    });
    expect(shownWith({ article: 1 })).toMatchObject({ tellingRest: 1 / 4, lacking: 0 });
    expect(shownWith({ names: 1 }, { names: 1 })).toMatchObject({ hasRest: 0, tellingRest: 0 });
  });

  it('tells how much of the telling words the article has, and how many the summary leaves out', () => {
    expect(shownWith({})).toMatchObject({ tellingHeld: 0, leftOut: 1 / 3 });
    const held = shownWith({ article: 1, summary: 1 });
    expect(held).toMatchObject({ leftOut: 0 });
    // "lime" stands in more articles than "putty", and weighs less.
    expect(held?.tellingHeld).toBeGreaterThan(1 / 2);
    expect(held?.tellingHeld).toBeLessThan(1);
  });

  it('takes a question for one that the article is asked as where hardly a word parts them', () => {
    expect(shownWith({})).toMatchObject({ askedLike: 0.25, askedSame: 0 });
    expect(shownWith({}, {}, 0.95)).toMatchObject({ askedLike: 0.95, askedSame: 1 });
  });

  it('passes on what the reply says of the question', () => {
    expect(shownWith({})).toMatchObject({
      nameAsked: 0.5,
      askedLike: 0.25,
      nameWhole: 0,
      sentenceLead: 0.25,
      sentenceStrength: 3 / 4,
      lacksName: 1,
      asksAmount: 1,
      asksPerson: 0,
      defines: 0,
    });
  });
});
