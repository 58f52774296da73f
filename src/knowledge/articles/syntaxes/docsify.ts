/** Docsify's marks before a paragraph (`!> Mind the kiln.`, `?> Burn it slowly.`), and links that stand for what they name (`[a](a.md ':include')`). */
import { replaceIn, type SiteLine } from './site-line.ts';

const MARK = /^ {0,3}[!?]>(?:\s+|$)/g;
const INCLUDED = /^\s*\[[^[\]\n]*\]\([^()\s]+\s+["']:include(?:[\s:][^"'\n]*)?["']\)\s*$/;

export function withoutDocsifyMarks(line: SiteLine): SiteLine {
  return /^ {0,3}[!?]>/.test(line.text) ? replaceIn(line, MARK, () => '') : line;
}

/** Whether a line stands for the text of a file. */
export function isIncluded(text: string): boolean {
  return text.includes(':include') && INCLUDED.test(text);
}
