/** How large an index is. */
import type { TermIndex } from './term-index.ts';

export interface IndexSizes {
  readonly words: number;
  readonly terms: number;
  readonly postings: number;
  /** Of its typed arrays, which are nearly all of it; its vocabularies are not counted. */
  readonly indexBytes: number;
}

export function indexSizes(index: TermIndex): IndexSizes {
  const arrays = Object.values(index).filter((value) => ArrayBuffer.isView(value));
  return {
    words: index.termOfWord.length,
    terms: index.idf.length,
    postings: index.postingArticle.length,
    indexBytes: arrays.reduce((sum, { byteLength }) => sum + byteLength, 0),
  };
}
