/** Citations of Pandoc and MyST, `[@smith2004, p. 3; @jones]`: keys of a list of works that the text does not hold. */
import { CODE_FIRST, foundOutsideCode } from './outside-code.ts';
import type { Stretch } from './stretches.ts';

const CITATION = new RegExp(
  String.raw`${CODE_FIRST}|(?<![ \t])[ \t]*\[(?<key>-?@[\w][\w:.#$%&+?~/-]*)[^[\]\n]*\](?![(:[])`,
  'gm',
);

const REFERENCE = /^ {0,3}\[(-?@[^[\]\n]+)\]:/gm;

/** With the space before it. What a reference gives an address is a link, as `[@name]` is in lists of changes. */
export function citationsIn(markdown: string): Stretch[] {
  if (!markdown.includes('[@') && !markdown.includes('[-@')) return [];
  const addressed = new Set(Array.from(markdown.matchAll(REFERENCE), ([, key]) => key));
  const stretches: Stretch[] = [];
  for (const { index, 0: all, groups: { key } = {} } of foundOutsideCode(markdown, CITATION)) {
    if (addressed.has(key)) continue;
    stretches.push({ start: index, end: index + all.length, shown: '' });
  }
  return stretches;
}
