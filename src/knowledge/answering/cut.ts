/** The one cut of a sentence that a summary may make: when it alone is longer than the whole length. */
import { cutMarkdown } from '../articles/markdown/cut-markdown.ts';

/** Stands for what is left out. */
export const ELLIPSIS = '…';

/**
 * The longest beginning of `markdown` that ends with a word and leaves room for an ellipsis.
 *
 * Marks are whole or not there: the cut falls before bold type, a link or code that does not fit.
 *
 * @param length - UTF-16 units for text and ellipsis together. Integer, at least 3.
 */
export function cutAtWord(markdown: string, length: number): string {
  if (markdown.length <= length) return markdown;
  const { kept } = cutMarkdown(markdown, length - ELLIPSIS.length, 'word');
  return kept.replace(/[\s,;:–-]+$/, '') + ELLIPSIS;
}
