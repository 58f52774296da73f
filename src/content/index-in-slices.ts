/** Articles → index, with pauses for whoever else has something to do: a signal, a question, a line of progress. */
import { setImmediate } from 'node:timers/promises';
import { articleText, IndexBuilder, type Article, type TermIndex } from '../knowledge/index.ts';

/** An article of 2,500 characters takes about 0.3 ms. */
const ARTICLES_A_SLICE = 32;

/** @param onProgress - Told at every pause how many articles of how many are done. */
export async function indexInSlices(
  articles: readonly Article[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<TermIndex> {
  const builder = new IndexBuilder();
  for (const [number, article] of articles.entries()) {
    if (number % ARTICLES_A_SLICE === 0) {
      onProgress(number, articles.length);
      await setImmediate();
    }
    builder.add(articleText(article));
  }
  return builder.finish();
}
