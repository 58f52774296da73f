import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Shortlister } from '../../../src/knowledge/matching/shortlist.ts';
import { buildIndex } from '../../../src/knowledge/indexing/index-builder.ts';
import type { WeighedTerm } from '../../../src/knowledge/matching/question-term.ts';
import { Searcher } from '../../../src/knowledge/matching/searcher.ts';
import type { TermIndex } from '../../../src/knowledge/indexing/term-index.ts';
import { text } from './corpus.ts';
import { runs } from '../../property-runs.ts';

/** "Mend" and "repair" stand for one another. */
const words = ['stone', 'lime', 'wall', 'mend', 'mortar', 'glass', 'repair', 'the'];

/** Tiny articles over many windows, each word rarer than the one before; `seed` decides which have it. */
function corpus(seed: number, articles: number): TermIndex {
  let state = seed;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return buildIndex(
    Array.from({ length: articles }, () => {
      const said = words.flatMap((word, rarity) =>
        random() < 0.8 ** (3 * rarity) ? [`${word} `.repeat(1 + Math.floor(3 * random()))] : [],
      );
      return text(random() < 0.1 ? 'the wall' : 'number', said.join(' '));
    }),
  );
}

/** The same by adding up everything. The order of adding is that of the greatest contributions, so that ties are ties here too. */
function naive(index: TermIndex, terms: readonly WeighedTerm[], limit: number): number[] {
  const found = addingUp(index, terms, limit, false);
  return found.length < limit ? addingUp(index, terms, limit, true) : found;
}

function addingUp(
  index: TermIndex,
  terms: readonly WeighedTerm[],
  limit: number,
  withExpansions: boolean,
): number[] {
  const known = terms.filter(({ number }) => number >= 0);
  const content = known.filter(({ idf }) => idf > 0);
  const scores = new Float64Array(index.articleCount);
  const lists =
    content.length > 0
      ? content.flatMap(({ number, idf, count, expansions }) =>
          [{ number, share: 1 }, ...(withExpansions ? expansions : [])].map((word) => [
            word.number,
            word.share * count * idf,
          ]),
        )
      : known.map(({ number, titleIdf, count }) => [number, count * titleIdf]);
  const weighed = lists.map(([number = 0, weight = 0]) => {
    const postings = Array.from(
      { length: index.postingStart[number + 1]! - index.postingStart[number]! },
      (_, n) => index.postingStart[number]! + n,
    );
    const factor = weight / 255;
    const greatest = Math.max(0, ...postings.map((at) => index.postingImpact[at]!));
    return { postings, factor, greatest: factor * greatest };
  });
  for (const { postings, factor } of weighed.toSorted((a, b) => b.greatest - a.greatest)) {
    for (const at of postings) {
      scores[index.postingArticle[at]!]! += factor * index.postingImpact[at]!;
    }
  }
  return Array.from(scores.keys())
    .filter((article) => scores[article]! > 0)
    .toSorted((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, limit);
}

describe('the shortlist', () => {
  it('holds the articles that adding up everything finds, ties by number', () => {
    const index = corpus(1, 30_000);
    const searcher = new Searcher(index);
    const shortlister = new Shortlister(index);
    const question = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(question, fc.constantFrom(1, 10, 60, 5000), (asked, limit) => {
        const { terms } = searcher.weigh(asked.join(' '));
        expect(shortlister.find(terms, limit)).toEqual(naive(index, terms, limit));
      }),
      { numRuns: runs(2) },
    );
  });

  it('does so in corpora of every size, an empty one included', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 40 }),
        (seed, size) => {
          const index = corpus(seed, size);
          const { terms } = new Searcher(index).weigh('the lime wall of brick');
          expect(new Shortlister(index).find(terms, 5)).toEqual(naive(index, terms, 5));
        },
      ),
    );
  });

  it('is looked up in the names for a question of stop words', () => {
    const index = buildIndex([text('Lime', 'What it is.'), text('What is it?', 'Lime.')]);
    const { terms } = new Searcher(index).weigh('what is it');
    expect(new Shortlister(index).find(terms, 5)).toEqual([1]);
  });
});
