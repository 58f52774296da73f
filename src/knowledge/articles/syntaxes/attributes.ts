/** Ids and classes that programs for sites put behind headings, paragraphs, links and pictures. */
import { replaceIn, type SiteLine } from './site-line.ts';

// A run of spaces is looked at from its beginning alone, or a long one would take the square of its length.
/** `{: .note}`, and `{#id}`, `{ .class }`, `{width="300"}` at the end of a line or behind what they belong to. */
const ATTRIBUTES =
  /(?<!\s)\s*\{:[^{}\n]*\}|(?:(?<!\s)\s+|(?<=[\])*`_]))\{\s*(?:(?:#[^\s{}]|\.[\w-])[^{}\n]*|[\w-]+=(?:"[^"{}]*"|'[^'{}]*'|[\w%.-]+)[^{}\n]*)\}(?=\s*(?:#*\s*$|[).,;:!?\s]))|^\{\s*(?:#[^\s{}]|\.[\w-])[^{}\n]*\}\s*$/g;
/** Obsidian's `^june` at the end of a block. */
const BLOCK_ID = /(?:^|(?<!\s)\s+)\^[A-Za-z][\w-]*\s*$/g;

/** Fumadocs' `## How thin? [#how-thin]`. */
const HEADING_ID = /(?<=^ {0,3}#{1,6} .*\S)[ \t]+\[#[^\s[\]]+\]\s*$/g;

export function withoutAttributes(line: SiteLine): SiteLine {
  const unnamed = line.text.includes('[#') ? replaceIn(line, HEADING_ID, () => '') : line;
  const kept = unnamed.text.includes('{') ? replaceIn(unnamed, ATTRIBUTES, () => '') : unnamed;
  return kept.text.includes('^') ? replaceIn(kept, BLOCK_ID, () => '') : kept;
}
