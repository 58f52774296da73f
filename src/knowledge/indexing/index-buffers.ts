/** The memory of an index, to hand it over to another thread without copying. */
import type { TermIndex } from './term-index.ts';

/**
 * For `postMessage(index, buffersOf(index))`: a worker builds, the thread that answers questions
 * receives in a moment what took seconds to build. The sender's index is empty afterwards.
 */
export function buffersOf(index: TermIndex): ArrayBuffer[] {
  const { words, terms, languages: _languages, articleCount: _count, ...arrays } = index;
  const views = [words.start, words.table, terms.start, terms.table, ...Object.values(arrays)];
  // An index read from disk has all its arrays in one buffer, which is to be named once.
  const buffers = new Set(views.map(({ buffer }) => buffer));
  return [...buffers].filter((buffer) => buffer instanceof ArrayBuffer);
}
