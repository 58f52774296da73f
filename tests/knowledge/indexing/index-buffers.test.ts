import { describe, expect, it } from 'vitest';
import { buffersOf } from '../../../src/knowledge/indexing/index-buffers.ts';
import { buildIndex } from '../../../src/knowledge/indexing/index-builder.ts';
import { Searcher } from '../../../src/knowledge/matching/searcher.ts';
import { text } from '../matching/corpus.ts';

describe('buffersOf', () => {
  it('hands a whole index over: it answers there as it did here, and nothing stays behind', () => {
    const index = buildIndex([text('Lime', 'Mortar.'), text('Glass', 'Painted glass.')]);
    const before = new Searcher(index).search('painted glass', 5);
    const received = structuredClone(index, { transfer: buffersOf(index) });
    expect(new Searcher(received).search('painted glass', 5)).toEqual(before);
    expect(index.tokens).toHaveLength(0);
    expect(index.words.table).toHaveLength(0);
  });
});
