import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/knowledge/indexing/index-builder.ts';
import type { TermIndex } from '../../../src/knowledge/indexing/term-index.ts';
import { queryWeights, type QueryWeights } from '../../../src/knowledge/matching/query-weights.ts';
import { foundByContent } from '../../../src/knowledge/matching/ranking.ts';
import { Searcher } from '../../../src/knowledge/matching/searcher.ts';
import { runs } from '../../property-runs.ts';
import { text } from './corpus.ts';

/** Words for the same thing, forms of one stem, a small word that a stem looks like, and one that no article has. */
const words =
  'there televised mend stone the lime wall ornament mortar and repair television ornamental therein granite'.split(
    ' ',
  );
const inArticles = words.slice(0, -1);

/** Titles and texts of a few words, mostly of those that `known` begins with. */
function corpus(seed: number, articles: number, known: readonly string[]): TermIndex {
  let state = seed;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const said = (most: number): string =>
    Array.from(
      { length: 1 + Math.floor(random() * most) },
      () => known[Math.floor(known.length * random() ** 3)]!,
    ).join(' ');
  return buildIndex(
    Array.from({ length: articles }, () => text(said(4), said(12), said(random() < 0.5 ? 3 : 60))),
  );
}

/** Of what may weigh most, all but the words themselves. */
const ingredients = [
  'stemVariant',
  'synonym',
  'whole',
  'exact',
  'ordered',
  'near',
  'coverage',
  'likeness',
  'title',
] as const satisfies readonly (keyof QueryWeights)[];

function heaviest(one: (typeof ingredients)[number]): Partial<QueryWeights> {
  // What stands for a word is never worth more than that.
  return { [one]: one === 'stemVariant' || one === 'synonym' ? 0.99 : 50 };
}

describe('the first article', () => {
  // More articles than a shortlist holds, in which now these words are common and now those, and a few.
  const indexes = [
    corpus(1, 150, inArticles),
    corpus(2, 300, inArticles.toReversed()),
    corpus(3, 150, [...inArticles.slice(5), ...inArticles.slice(0, 5)]),
    corpus(4, 5, inArticles),
  ];
  const question = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 })
    .map((asked) => asked.join(' '));

  it('is the one that reading all of the shortlist finds, whatever counts most', () => {
    // With one ingredient that decides, a bound that leaves it out is too low at once.
    const searchers = indexes.flatMap((index) =>
      [...ingredients, null].map((heavy) => {
        const weights = heavy === null ? queryWeights : { ...queryWeights, ...heaviest(heavy) };
        return new Searcher(index, { weights });
      }),
    );
    fc.assert(
      fc.property(question, (asked) => {
        const firsts = searchers.map((searcher) => searcher.first(asked));
        const found = searchers.map(
          (searcher) => foundByContent(searcher.search(asked, 1)).hits[0]?.article ?? null,
        );
        expect(firsts).toEqual(found);
      }),
      { numRuns: 2 * runs() },
    );
  });

  it('is none for small words alone, which titles have', () => {
    expect(new Searcher(indexes[0]!).first('the and there')).toBeNull();
  });
});
