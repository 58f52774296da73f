import { buildIndex } from '../../src/knowledge/matching/index-builder.ts';
import { search } from '../../src/knowledge/matching/search.ts';
import type { Engine } from './engine.ts';

/** This project's matching, as it is shipped. */
export const ours: Engine = {
  name: 'docent',
  async index(texts) {
    const index = buildIndex(texts);
    return (question, limit) => search(index, question, limit).hits.map(({ article }) => article);
  },
};
