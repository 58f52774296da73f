import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, IndexBuilder } from '../../../src/knowledge/indexing/index-builder.ts';
import { Searcher } from '../../../src/knowledge/matching/searcher.ts';
import {
  articlesWithTerm,
  textEnd,
  type TermIndex,
} from '../../../src/knowledge/indexing/term-index.ts';
import type { Language } from '../../../src/knowledge/language/languages/marks.ts';
import { loadStemmers } from '../../../src/knowledge/language/languages/stemmers.ts';
import { isStopWord } from '../../../src/knowledge/language/stop-words.ts';
import { termOf, wordsOf } from '../../../src/knowledge/language/terms.ts';
import { entryOf, numberOf, sizeOf } from '../../../src/knowledge/indexing/vocabulary.ts';
import { randomCorpus, randomQuestion, text } from '../matching/corpus.ts';

await loadStemmers(['fr', 'de', 'ja']);

describe('buildIndex', () => {
  it('counts each article once for a term, however often it says it', () => {
    const index = buildIndex([
      text('Lime', 'Lime and more lime.'),
      text('Walls', 'A wall of lime.'),
      text('Glass'),
    ]);
    const count = (word: string): number =>
      articlesWithTerm(index, numberOf(index.terms, termOf(word)));
    expect([count('lime'), count('walls'), count('glass')]).toEqual([2, 1, 1]);
    expect(index.titlesWithTerm[numberOf(index.terms, termOf('lime'))]).toBe(1);
  });

  it('has the postings that a naive count finds', () => {
    fc.assert(
      fc.property(randomCorpus, (corpus) => {
        const index = buildIndex(corpus);
        for (let term = 0; term < sizeOf(index.terms); term++) {
          const name = entryOf(index.terms, term);
          const found = Array.from(
            index.postingArticle.subarray(index.postingStart[term], index.postingStart[term + 1]),
          );
          const expected = corpus.flatMap(
            ({ title, aliases, keywords, askedAs, blocks }, article) => {
              const names = [title, ...aliases, ...keywords];
              const all = isStopWord(name) ? names : [...names, ...blocks, ...askedAs];
              return all.some((part) =>
                wordsOf(part)
                  .map(termOf)
                  .some((t) => t === name),
              )
                ? [article]
                : [];
            },
          );
          expect(found).toEqual(expected);
        }
      }),
    );
  });

  it('finds an article by a question it is asked as, and keeps that apart from its text', () => {
    const mould = { ...text('Mould', 'Fungi grow on damp paper.'), askedAs: ['smelly books'] };
    const index = buildIndex([text('Leather', 'Leather cracks.'), mould]);
    expect(
      new Searcher(index).search('my books are smelly', 5).hits.map(({ article }) => article),
    ).toEqual([1]);
    const word = (at: number): string => entryOf(index.words, index.tokens[at]!);
    expect(word(textEnd(index, 1) - 1)).toBe('paper');
    expect(word(textEnd(index, 1))).toBe('smelly');
    expect(textEnd(index, 0)).toBe(index.segmentStart[index.articleStart[1]!]);
  });

  it('finds an article that is asked as much by each of its questions, as one that is asked as little', () => {
    const others = Array.from(
      { length: 60 },
      (_, at) => `how do I keep piece ${at} of my collection`,
    );
    const much = { ...text('Paper', 'Fungi grow.'), askedAs: ['smelly old books', ...others] };
    const little = { ...text('Leather', 'Leather cracks.'), askedAs: ['smelly old shoes'] };
    const { hits } = new Searcher(buildIndex([much, little])).search('smelly old books', 5);
    const lone = { ...much, askedAs: much.askedAs.slice(0, 1) };
    const { hits: ofLone } = new Searcher(buildIndex([lone, little])).search('smelly old books', 5);
    expect(hits[0]!.article).toBe(0);
    expect(hits[0]!.score).toBeGreaterThan(0.8 * ofLone[0]!.score);
  });

  it('ranks alike whatever the order of the articles', () => {
    fc.assert(
      fc.property(randomCorpus, randomQuestion, (corpus, question) => {
        const scores = new Searcher(buildIndex(corpus)).search(question, 20).hits;
        const reversed = new Searcher(buildIndex(corpus.toReversed())).search(question, 20).hits;
        const back = reversed.map(({ article, score }) => ({
          article: corpus.length - 1 - article,
          score,
        }));
        const order = (a: { article: number }, b: { article: number }): number =>
          a.article - b.article;
        for (const [at, { article, score }] of scores.toSorted(order).entries()) {
          const twin = back.toSorted(order)[at];
          expect(twin?.article).toBe(article);
          expect(twin?.score).toBeCloseTo(score, 9);
        }
      }),
    );
  });

  it('is the same index when articles are taken over from one that had other articles as well', () => {
    const languages = fc.array(fc.constantFrom('en', 'fr', 'de', 'ja'), { minLength: 20 });
    const before = fc.array(fc.nat(), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(
        randomCorpus,
        randomCorpus,
        languages,
        before,
        (some, others, inLanguage, seeds) => {
          const known = [...some, ...others].map((one, at) => {
            return { ...one, language: inLanguage[at % inLanguage.length] as Language };
          });
          fc.pre(known.length > 0);
          const index = buildIndex(known);
          // Any of them in any order, each now and then as a text that was not there.
          const now = seeds.map((seed) => {
            const number = seed % known.length;
            const one = known[number]!;
            return seed % 3 === 0
              ? {
                  text: { ...one, blocks: [...one.blocks, 'Why organised colours faded'] },
                  number: null,
                }
              : { text: one, number };
          });
          const builder = new IndexBuilder(index);
          for (const { text: one, number } of now) {
            if (number === null) builder.add(one);
            else builder.addFromBefore(number);
          }
          expect(builder.finish()).toEqual(buildIndex(now.map(({ text: one }) => one)));
        },
      ),
    );
  });

  it('names each article of any number of them, with two bytes where these are enough', () => {
    const of = (count: number): TermIndex =>
      buildIndex(Array.from({ length: count }, () => text('Lime')));
    expect(of(65_536).postingArticle).toBeInstanceOf(Uint16Array);
    expect(of(65_536).postingArticle.at(-1)).toBe(65_535);
    expect(of(65_537).postingArticle.at(-1)).toBe(65_536);
  });

  it('lies in memory that all threads share, so that none waits for a copy', () => {
    const { words, terms, articleCount, languages, ...arrays } = buildIndex([
      text('Lime', 'Mortar.'),
    ]);
    expect([articleCount, languages.length]).toEqual([1, 1]);
    const all = [words.start, words.table, terms.start, terms.table, ...Object.values(arrays)];
    expect(all.filter(({ buffer }) => !(buffer instanceof SharedArrayBuffer))).toEqual([]);
  });

  it('builds the same index at every run', () => {
    fc.assert(
      fc.property(randomCorpus, (corpus) => {
        expect(buildIndex(corpus)).toEqual(buildIndex(corpus));
      }),
    );
  });
});
