/** A paragraph of a text → what the parser with a place for every sign makes of it, placed in the text. */
import type { Nodes, Paragraph, Table } from 'mdast';
import { fullTree } from './full-tree.ts';

/** 1-based. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * @param content - What `markdown-it` takes for one paragraph, or for the text of a heading.
 * @param at - Where it begins.
 * @returns Null where it holds other blocks when it stands alone.
 */
export function placedBlocks(content: string, at: Place): (Paragraph | Table)[] | null {
  const blocks: (Paragraph | Table)[] = [];
  for (const node of fullTree(content).children) {
    if (node.type !== 'paragraph' && node.type !== 'table') return null;
    move(node, at);
    blocks.push(node);
  }
  return blocks;
}

function move(node: Nodes, at: Place): void {
  // A bare address that is only found in the tree has no place.
  if (node.position !== undefined) {
    const { line, column } = node.position.start;
    const place = {
      line: at.line + line - 1,
      column: line === 1 ? at.column + column - 1 : column,
    };
    node.position = { start: place, end: place };
  }
  if ('children' in node) for (const child of node.children) move(child, at);
}
