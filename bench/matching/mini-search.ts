import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { isStopWord } from '../../src/knowledge/language/stop-words.ts';
import type { Engine } from './engine.ts';

/** MiniSearch with two fields, the Porter stemmer and our stop words, otherwise as installed. */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  async index(texts) {
    // Only here, so that the bench runs without it.
    const { default: MiniSearch } = await import('minisearch');
    // The stemmer is slow and words repeat: without this, indexing would measure the stemmer.
    const stems = new Map<string, string>();
    const stemOf = (word: string): string => {
      const stem = stems.get(word) ?? porterStemmer.stem(word);
      stems.set(word, stem);
      return stem;
    };
    const index = new MiniSearch({
      fields: ['title', 'text'],
      processTerm: (term: string) =>
        isStopWord(term.toLowerCase()) ? null : stemOf(term.toLowerCase()),
      searchOptions: { boost: { title: 2 } },
    });
    let number = 0;
    for (const { title, blocks } of texts) {
      index.add({ id: number++, title, text: blocks.join('\n') });
    }
    return (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => id);
  },
};
