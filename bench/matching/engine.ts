/** What the bench compares: anything that indexes texts and ranks them for a question. */
import type { IndexableText } from '../../src/knowledge/indexing/indexable-text.ts';

export interface Engine {
  readonly name: string;
  /** Builds the index; article `n` is the `n`th text. Texts come one at a time, so that nobody has to hold them. */
  index(texts: Iterable<IndexableText>): Promise<Search>;
}

/** Numbers of the best articles, best first, at most `limit`. */
export type Search = (question: string, limit: number) => readonly number[];
