import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/knowledge/indexing/index-builder.ts';
import { partsOf } from '../../../src/knowledge/matching/run-together.ts';
import { Searcher } from '../../../src/knowledge/matching/searcher.ts';
import { text } from './corpus.ts';

const index = buildIndex([
  text('World heritage', 'Sites of the world.'),
  text('With glass', 'Stained.'),
]);

describe('partsOf', () => {
  it.each([
    { word: 'worldheritage', parts: ['world', 'heritage'], why: 'both are words of the corpus' },
    { word: 'worldpeace', parts: [], why: 'only one is' },
    { word: 'withworld', parts: [], why: 'a stop word is no part' },
    { word: 'glass', parts: [], why: 'too short to be two' },
  ])('takes $word apart into $parts: $why', ({ word, parts }) => {
    expect(partsOf(index, word)).toEqual(parts);
  });

  it('lets a question run two words together', () => {
    expect(new Searcher(index).search('worldheritage', 1).hits[0]?.article).toBe(0);
  });
});
