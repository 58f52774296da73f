import { createRequire } from 'node:module';
import type { Engine } from './engine.ts';

interface TfIdf {
  addDocument(text: string): void;
  tfidfs(question: string, each: (document: number, score: number) => void): void;
}

/** natural's `TfIdf`, used as its README shows it. */
export const naturalTfIdf: Engine = {
  name: 'natural TfIdf',
  async index(texts) {
    // By path: the package's front door loads database drivers.
    const load = createRequire(import.meta.url);
    const { TfIdf } = load('natural/lib/natural/tfidf') as { TfIdf: new () => TfIdf };
    const tfIdf = new TfIdf();
    for (const { title, blocks } of texts) tfIdf.addDocument([title, ...blocks].join('\n'));
    return (question, limit) => {
      const found: { document: number; score: number }[] = [];
      tfIdf.tfidfs(question, (document, score) => {
        if (score > 0) found.push({ document, score });
      });
      return found
        .toSorted((a, b) => b.score - a.score || a.document - b.document)
        .slice(0, limit)
        .map(({ document }) => document);
    };
  },
};
