/** An article in pages that each stay within the size that a page may have. */
import { plainText, wholeCharacters, type Block } from '../knowledge/index.ts';
import { blockHtml } from './block-html.ts';
import { sizeOf, type Html } from './html.ts';
import type { Links } from './inline-html.ts';

/** Bytes of the article on one page; what stands around it takes about as much again at most. */
const ARTICLE_BYTES = 24_000;

/** UTF-16 units. Escaped, each takes 6 bytes at most, and marks do not take more. */
const LONGEST_PIECE = 4000;

/** At least one page. */
export function articlePages(blocks: readonly Block[], links: Links): readonly (readonly Html[])[] {
  const pages: Html[][] = [[]];
  let size = 0;
  const topDepth = Math.min(
    ...blocks.flatMap((block) => (block.kind === 'heading' ? [Math.max(2, block.depth)] : [])),
  );
  for (const block of blocks.flatMap(pieces)) {
    const shown = blockHtml(block, links, topDepth);
    const bytes = sizeOf(shown);
    if (size > 0 && size + bytes > ARTICLE_BYTES) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(shown);
    size += bytes;
  }
  return pages;
}

/** A block that is far too long for a page, in parts; the parts of one with marks are without them. */
function pieces(block: Block): readonly Block[] {
  const head = block.kind === 'item' ? (block.head ?? '') : '';
  if (block.text.length + head.length <= LONGEST_PIECE) return [block];
  const { line } = block;
  if (block.kind === 'code') return parts(block.text).map((text) => ({ ...block, text }));
  const text = [head, block.text]
    .filter((part) => part !== '')
    .map(plainText)
    .join(': ');
  // As code of no language, because only there a text is shown as it is.
  return parts(text).map((part) => ({ kind: 'code', language: null, text: part, line }));
}

function parts(text: string): string[] {
  const cut: string[] = [];
  for (let rest = text; rest !== '';) {
    const length = wholeCharacters(rest, LONGEST_PIECE);
    cut.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return cut;
}
