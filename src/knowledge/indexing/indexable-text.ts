import type { Language } from '../language/languages/marks.ts';

/** What the index needs to know of an article, and nothing more: also what a test collection can give. */
export interface IndexableText {
  /** Default: English. */
  readonly language?: Language;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly keywords: readonly string[];
  /** Questions that it answers, in other words than its own. */
  readonly askedAs: readonly string[];
  /**
   * Plain text in reading order, one entry a block (heading with what follows, paragraph, item, quote,
   * code): between two of them the index may cut the article into passages.
   */
  readonly blocks: readonly string[];
}
