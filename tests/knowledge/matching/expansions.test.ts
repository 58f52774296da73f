import { describe, expect, it } from 'vitest';
import { everydaySynonyms } from '../../../src/knowledge/language/everyday-synonyms.ts';
import { buildIndex } from '../../../src/knowledge/indexing/index-builder.ts';
import { Searcher } from '../../../src/knowledge/matching/searcher.ts';
import { synonymsOf } from '../../../src/knowledge/language/synonyms.ts';
import type { IndexableText } from '../../../src/knowledge/indexing/indexable-text.ts';

const article = (title: string, text: string): IndexableText => ({
  title,
  aliases: [],
  keywords: [],
  askedAs: [],
  blocks: [text],
});
const index = buildIndex([
  article('Roofs', 'Repairing a slate roof takes a ladder.'),
  article('Cellars', 'Draining a cellar takes a pump.'),
  article('Television', 'Television came to the village late.'),
  article('Seawalls', 'A seawall keeps the waves from the harbour.'),
  article('Mending nets', 'Mending nets is winter work.'),
]);
const found = (question: string): (string | undefined)[] =>
  new Searcher(index)
    .search(question, 5)
    .hits.map(
      ({ article: number }) =>
        ['Roofs', 'Cellars', 'Television', 'Seawalls', 'Mending nets'][number],
    );

describe('expansions', () => {
  it('find an article by another word for the same thing', () => {
    expect(found('how can I fix a roof')[0]).toBe('Roofs'); // the roof itself, and fix → repair
    expect(new Searcher(index).search('fix', 1).terms).toMatchObject([
      { original: 'fix', kind: 'related', alsoReadAs: ['repairing', 'mending'] },
    ]);
  });

  it('leave the article with the word itself ahead', () => {
    expect(found('mending')).toEqual(['Mending nets', 'Roofs']);
  });

  it('find an article by a variant of the stem', () => {
    expect(found('televised')).toEqual(['Television']);
  });

  it('find an article that has none of the words themselves', () => {
    expect(found('mending roofs')).toEqual(['Roofs', 'Mending nets']);
    expect(found('drainage')).toEqual(['Cellars']);
  });

  it('find what is written as one word by two', () => {
    expect(found('sea wall waves')[0]).toBe('Seawalls');
  });

  it('are not taken for a misspelling', () => {
    // "brush" is a word people know, whatever the corpus holds that looks like it.
    const brushes = buildIndex([
      article('Rushes', 'The rush grows by the water. Scrubbing harms it.'),
    ]);
    const synonyms = synonymsOf([['brush', 'scrub']]);
    const { terms } = new Searcher(brushes, { synonyms }).search('brush', 1);
    expect(terms).toMatchObject([{ kind: 'related', readAs: null, alsoReadAs: ['scrubbing'] }]);
  });

  it('never hold a word against itself, nor a stop word', () => {
    for (const [term, others] of everydaySynonyms) expect(others).not.toContain(term);
  });
});
