import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/knowledge/matching/explain.ts';
import { buildIndex } from '../../../src/knowledge/indexing/index-builder.ts';
import { Searcher } from '../../../src/knowledge/matching/searcher.ts';
import { indexWeights } from '../../../src/knowledge/indexing/index-weights.ts';
import { queryWeights } from '../../../src/knowledge/matching/query-weights.ts';
import { randomCorpus, randomQuestion, text } from './corpus.ts';

describe('explain', () => {
  it('says what became of each word', () => {
    const index = buildIndex([text('Lime mortar', 'Repointing old walls with care.')]);
    const { terms } = new Searcher(index).search('Hwo is repoining wiht xyzzyx lime done?', 1);
    expect(terms.map(({ original, kind, readAs }) => [original, kind, readAs])).toEqual([
      ['hwo', 'unknown', null],
      ['is', 'stop', null],
      ['repoining', 'corrected', 'repointing'],
      ['wiht', 'stop', 'with'],
      ['xyzzyx', 'unknown', null],
      ['lime', 'known', null],
      ['done', 'unknown', null],
    ]);
  });

  it('gives each ingredient what it was worth, by hand', () => {
    // One article of four words, one of them asked for, in a title of one.
    const index = buildIndex([text('Lime', 'burnt stone becomes')]);
    const [article] = explain(new Searcher(index).search('lime', 1));
    const amounts = article?.contributions[0]?.ingredients;
    const idf = Math.log(2 / 1.5);
    const f = 2; // once in the title, worth 2; passage and article are of average length
    const tf = (f * (indexWeights.k + 1)) / (f + indexWeights.k);
    expect(amounts?.passage).toBeCloseTo(idf * tf, 6);
    expect(amounts?.exact).toBeCloseTo(queryWeights.exact * idf * tf, 6);
    expect(amounts?.whole).toBeCloseTo(queryWeights.whole * idf * tf, 6);
    expect(amounts?.likeness).toBeCloseTo(queryWeights.likeness * idf, 6); // cosine 1
    expect(amounts?.title).toBeCloseTo(queryWeights.title * idf, 6); // once, average length
    expect(amounts?.coverage).toBeCloseTo(queryWeights.coverage * idf, 6); // all of it
    expect(amounts?.ordered).toBe(0);
  });

  it('adds up to the score of the ranking', () => {
    fc.assert(
      fc.property(randomCorpus, randomQuestion, (corpus, question) => {
        const searcher = new Searcher(buildIndex(corpus));
        const ranking = searcher.search(question, 10, { withEvidence: 10 });
        const articles = explain(ranking);
        const { hits } = searcher.search(question, 10);
        expect(articles.map(({ article, score }) => ({ article, score }))).toEqual(hits);
        for (const { score, contributions } of articles) {
          let sum = 0;
          for (const { total } of contributions) sum += total;
          expect(sum).toBeCloseTo(score, 9);
        }
      }),
    );
  });
});
