import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/knowledge/indexing/index-builder.ts';
import { Searcher } from '../../../src/knowledge/matching/searcher.ts';
import { featuresOf } from '../../../src/knowledge/confidence/features.ts';
import { text } from './corpus.ts';

const masonry = [
  text('Cleaning stained glass', 'Soft brushes and distilled water clean painted glass.'),
  text(
    'Lime mortar for repointing',
    'Lime putty lets an old wall breathe. Repointing with cement harms it.',
  ),
  text('Mixing lime putty', 'Slaked lime matures in a pit for months.'),
  text('What is a world heritage site?', 'A place of outstanding universal value.'),
  text('Where is a world heritage site?', 'In the country that nominates the place.'),
];
const titlesFor = (question: string): string[] =>
  new Searcher(buildIndex(masonry))
    .search(question, 10)
    .hits.map(({ article }) => masonry[article]!.title);

function filler(word: string): string {
  return `The ${word} is described at length. `.repeat(20);
}

describe('search', () => {
  it('ranks the article a conservator would pick first', () => {
    expect(titlesFor('repointing lime mortar')).toEqual([
      'Lime mortar for repointing', // all three terms, two of them neighbours in the title
      'Mixing lime putty', // one term of three
    ]);
  });

  it('tells two questions of a FAQ apart by their stop words', () => {
    expect(titlesFor('What is a world heritage site?')[0]).toBe('What is a world heritage site?');
    expect(titlesFor('Where are world heritage sites?')[0]).toBe('Where is a world heritage site?');
  });

  it('reads a misspelt word as the nearest the corpus knows, and says so', () => {
    const { hits, terms } = new Searcher(buildIndex(masonry)).search('reponting', 10);
    expect(hits[0]?.article).toBe(1);
    expect(terms).toMatchObject([
      { original: 'reponting', kind: 'corrected', readAs: 'repointing' },
    ]);
  });

  it('does not care for case, accents, apostrophes or the question mark', () => {
    const plain = new Searcher(buildIndex(masonry)).search('cleaning stained glass', 10).hits;
    expect(new Searcher(buildIndex(masonry)).search("CLEANING STÁINED glass's?", 10).hits).toEqual(
      plain,
    );
  });

  it('finds the long article that answers in one place', () => {
    const corpus = [
      text(
        'Venice',
        ...['canal', 'palace', 'square', 'island'].map(filler),
        'The MOSE gates hold back the high water.',
      ),
      text('Water', filler('water'), filler('gate')),
      ...['Petra', 'Acre', 'Bath'].map((title) => text(title, filler(title))),
    ];
    expect(
      new Searcher(buildIndex(corpus)).search('Which gates hold back high water?', 3).hits[0]
        ?.article,
    ).toBe(0);
  });

  it.each([0, 1, 2])('answers from %d articles', (count) => {
    const searcher = new Searcher(buildIndex(masonry.slice(0, count)));
    const { hits } = searcher.search('How do I clean painted glass?', 5);
    expect(hits.map(({ article }) => article)).toEqual(count === 0 ? [] : [0]);
  });

  it('gives near-duplicates their order by position', () => {
    const index = buildIndex([masonry[0]!, masonry[0]!]);
    const [first, second] = new Searcher(index).search('painted glass', 5).hits;
    expect([first?.article, second?.article]).toEqual([0, 1]);
    expect(first?.score).toBe(second?.score);
  });

  it.each(['', '???', 'constructor __proto__ toString', 'xyzzy'])(
    'finds nothing for %j',
    (question) => {
      const ranking = new Searcher(buildIndex(masonry)).search(question, 5);
      expect(ranking.hits).toEqual([]);
      expect(featuresOf(ranking, null)).toBeNull();
    },
  );

  it.each([0, -1, 1.5, Number.NaN])('refuses the limit %d', (limit) => {
    expect(() => new Searcher(buildIndex(masonry)).search('glass', limit)).toThrow(RangeError);
  });

  it('gives back what the next question does not change', () => {
    const searcher = new Searcher(buildIndex(masonry));
    const first = searcher.search('repointing lime mortar', 5, { withEvidence: 2 });
    const before = structuredClone(first.evidence.map(({ table, held }) => [table.cells, held]));
    searcher.search('painted glass of a world heritage site', 5);
    expect(first.evidence.map(({ table, held }) => [table.cells, held])).toEqual(before);
  });

  it('answers as one that was never asked before, whatever the questions and searchers between', () => {
    const index = buildIndex(masonry);
    const searcher = new Searcher(index);
    const questions = ['What is a world heritage site?', 'reponting', 'mending painted glass'];
    for (const question of [...questions, ...questions]) {
      expect(searcher.search(question, 5)).toEqual(new Searcher(index).search(question, 5));
    }
  });

  it('keeps the evidence of as many hits as it is asked for, and the second score in any case', () => {
    const searcher = new Searcher(buildIndex(masonry));
    const all = searcher.search('lime', 5, { withEvidence: 5 });
    expect(all.evidence.map(({ score }) => score)).toEqual(all.hits.map(({ score }) => score));
    const one = searcher.search('lime', 1);
    expect(one.evidence).toHaveLength(1);
    expect(one.secondScore).toBe(all.hits[1]?.score);
  });
});
