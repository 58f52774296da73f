import { IndexBuilder } from '../../src/knowledge/indexing/index-builder.ts';
import { Searcher } from '../../src/knowledge/matching/searcher.ts';
import type { Engine } from './engine.ts';

/** This project's matching, as it is shipped. */
export const ours: Engine = {
  name: 'docent',
  async index(texts) {
    const builder = new IndexBuilder();
    for (const text of texts) builder.add(text);
    const searcher = new Searcher(builder.finish());
    return (question, limit) => searcher.search(question, limit).hits.map(({ article }) => article);
  },
};
