/** What each ingredient of the ranking is worth: quality without it. */
import { buildIndex } from '../../src/knowledge/indexing/index-builder.ts';
import { Searcher } from '../../src/knowledge/matching/searcher.ts';
import { queryWeights, type QueryWeights } from '../../src/knowledge/matching/query-weights.ts';
import type { Collection } from './collection.ts';
import { qualityOf } from './measures.ts';

/** Each ingredient with the weights that leave it out. */
const without: Readonly<Record<string, Partial<QueryWeights>>> = {
  'everything (as shipped)': {},
  'whole article': { whole: 0 },
  'exact words': { exact: 0 },
  'ordered pairs': { ordered: 0 },
  'near pairs': { near: 0 },
  coverage: { coverage: 0 },
  'likeness of the title': { likeness: 0 },
  'title as a text': { title: 0 },
  'less for asking words': { askingWord: 1 },
  'stem variants': { stemVariant: 0 },
  'words for the same thing': { synonym: 0, phrasalVerb: 0 },
  'all of them': {
    whole: 0,
    exact: 0,
    ordered: 0,
    near: 0,
    coverage: 0,
    likeness: 0,
    title: 0,
    askingWord: 1,
    stemVariant: 0,
    synonym: 0,
    phrasalVerb: 0,
  },
};

/** A table: nDCG@10 / S@1 of each collection, a line for each ingredient left out. */
export function dropOne(collections: readonly Collection[]): string {
  const indexed = collections.map((collection) => ({
    collection,
    index: buildIndex(collection.texts),
  }));
  const lines = Object.entries(without).map(([name, change]) => {
    const weights = { ...queryWeights, ...change };
    const cells = indexed.map(({ collection, index }) => {
      const searcher = new Searcher(index, { weights });
      const { ndcg, firstRight } = qualityOf(collection, (question, limit) =>
        searcher.search(question, limit).hits.map(({ article }) => article),
      );
      return `${ndcg.toFixed(3)} / ${firstRight.toFixed(3)}`;
    });
    return [name.padEnd(24), ...cells].join('  ');
  });
  const header = ['without'.padEnd(24), ...collections.map(({ name }) => name.padEnd(13))];
  return `${[header.join('  '), ...lines].join('\n')}\n`;
}
