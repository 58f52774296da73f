/**
 * Passages → the text of a message: marks, indents, and what stands between.
 *
 * An item is indented by the markers of the items above it, as CommonMark wants it and Discord takes
 * it: below `10.` by four, below `-` by two. An item whose parent is not there (it is on the page
 * before, or the summary leaves it out) moves out to where there is one.
 */
import type { Passage } from './discord-block.ts';

/** Longest item that stands without a blank line, in UTF-16 units: about four lines of a phone. */
const LONG_ITEM = 160;

/** Where a text has got to. */
export interface Layout {
  readonly length: number;
  readonly before: Passage | null;
  /** Columns by which the items of the list so far indent what is below them, outermost first. */
  readonly indents: readonly number[];
}

export const EMPTY_LAYOUT: Layout = { length: 0, before: null, indents: [] };

/** What `passage` adds to a text, and where that text has got to then. */
export function addPassage(
  layout: Layout,
  passage: Passage,
): { readonly added: string; readonly layout: Layout } {
  const gap = layout.before === null ? '' : gapBetween(layout.before, passage);
  const indents = passage.kind === 'item' ? layout.indents.slice(0, passage.depth) : [];
  const added = gap + passageText(passage, sum(indents));
  return {
    added,
    layout: {
      length: layout.length + added.length,
      before: passage,
      indents: passage.kind === 'item' ? [...indents, passage.marker.length + 1] : [],
    },
  };
}

export function layoutText(passages: readonly Passage[]): string {
  let text = '';
  let layout = EMPTY_LAYOUT;
  for (const passage of passages) {
    const next = addPassage(layout, passage);
    text += next.added;
    layout = next.layout;
  }
  return text;
}

/** @param indent - Columns before an item. */
export function passageText(passage: Passage, indent = 0): string {
  switch (passage.kind) {
    case 'heading':
      return passage.depth <= 3 ? `${'#'.repeat(passage.depth)} ${passage.text}` : passage.text;
    case 'paragraph':
    case 'more':
      return passage.text;
    case 'quote':
      return `> ${passage.text}`;
    case 'item':
      return `${' '.repeat(indent)}${passage.marker} ${passage.text}`;
    case 'code':
      return `\`\`\`${passage.language}\n${passage.text}\n\`\`\``;
    default:
      return passage satisfies never;
  }
}

/**
 * The lines of a list stand together, the rest are paragraphs; so are points that run over several
 * lines of a phone, which without air between them would be a wall.
 */
function gapBetween(before: Passage, after: Passage): '\n' | '\n\n' {
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
