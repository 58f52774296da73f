/**
 * Blocks → the text of a message: marks, indents, and what stands between.
 *
 * An item is indented by the markers of the items above it, as CommonMark wants it and Discord takes
 * it: below `10.` by four, below `-` by two. An item whose parent is not there (it is on the page
 * before, or the summary leaves it out) moves out to where there is one.
 */
import type { DiscordBlock } from './discord-block.ts';

/** Longest item that stands without a blank line, in UTF-16 units: about four lines of a phone. */
const LONG_ITEM = 160;

/** Where a text has got to. */
export interface Layout {
  readonly length: number;
  readonly before: DiscordBlock | null;
  /** Columns by which the items of the list so far indent what is below them, outermost first. */
  readonly indents: readonly number[];
}

export const EMPTY_LAYOUT: Layout = { length: 0, before: null, indents: [] };

/** What `block` adds to a text, and where that text has got to then. */
export function addBlock(
  layout: Layout,
  block: DiscordBlock,
): { readonly added: string; readonly layout: Layout } {
  const gap = layout.before === null ? '' : gapBetween(layout.before, block);
  const indents = block.kind === 'item' ? layout.indents.slice(0, block.depth) : [];
  const indent = indents.reduce((total, width) => total + width, 0);
  const added = gap + blockText(block, indent);
  return {
    added,
    layout: {
      length: layout.length + added.length,
      before: block,
      indents: block.kind === 'item' ? [...indents, block.marker.length + 1] : [],
    },
  };
}

export function layoutText(blocks: readonly DiscordBlock[]): string {
  let text = '';
  let layout = EMPTY_LAYOUT;
  for (const block of blocks) {
    const next = addBlock(layout, block);
    text += next.added;
    layout = next.layout;
  }
  return text;
}

/** @param indent - Columns before an item. */
export function blockText(block: DiscordBlock, indent = 0): string {
  switch (block.kind) {
    case 'heading':
      return block.depth <= 3 ? `${'#'.repeat(block.depth)} ${block.text}` : block.text;
    case 'paragraph':
    case 'more':
      return block.text;
    case 'quote':
      return `> ${block.text}`;
    case 'item':
      return `${' '.repeat(indent)}${block.marker} ${block.text}`;
    case 'code':
      return `\`\`\`${block.language}\n${block.text}\n\`\`\``;
    default:
      return block satisfies never;
  }
}

/**
 * The lines of a list stand together, the rest are paragraphs; so are points that run over several
 * lines of a phone, which without air between them would be a wall.
 */
function gapBetween(before: DiscordBlock, after: DiscordBlock): '\n' | '\n\n' {
  if (before.kind !== 'item') return '\n\n';
  if (after.kind === 'more') return '\n';
  if (after.kind !== 'item') return '\n\n';
  const needAir = after.depth === 0 && (isLong(before.text) || isLong(after.text));
  return needAir ? '\n\n' : '\n';
}

/** Without the addresses of links, which take no room. */
function isLong(text: string): boolean {
  return text.length > LONG_ITEM && text.replace(/\]\([^()\s]*\)/g, ']').length > LONG_ITEM;
}
