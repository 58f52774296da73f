/** Articles → index, with pauses for whoever else has something to do: a signal, a question, a line of progress. */
import { setImmediate } from 'node:timers/promises';
import { articleText, IndexBuilder, type Article, type TermIndex } from '../knowledge/index.ts';

/** An article of 2,500 characters takes about 0.3 ms. */
const ARTICLES_A_SLICE = 32;

/** An index of the reading before, whose articles are there again for the most part. */
export interface IndexBefore {
  readonly index: TermIndex;
  /** Of each article now its number in that index; null for one that is new or was changed. */
  readonly numbers: readonly (number | null)[];
}

export interface Indexing {
  /** Default: every article is read. */
  readonly before?: IndexBefore | null;
  /** Told at every pause how many articles of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** @returns The same with an index before as without. */
export async function indexInSlices(
  articles: readonly Article[],
  { before = null, onProgress }: Indexing = {},
): Promise<TermIndex> {
  const builder = new IndexBuilder(before?.index);
  for (const [number, article] of articles.entries()) {
    if (number % ARTICLES_A_SLICE === 0) {
      onProgress?.(number, articles.length);
      await setImmediate();
    }
    const known = before?.numbers[number] ?? null;
    if (known === null) builder.add(articleText(article));
    else builder.addFromBefore(known);
  }
  return builder.finish();
}
