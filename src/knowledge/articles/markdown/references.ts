/** What a Markdown document defines once and its text refers to. */
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';

export interface References {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

/** From the whole tree: a definition may stand within a list item or a quotation. The first of a name counts. */
export function referencesIn(tree: Root): References {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  function visit(node: Nodes): void {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node);
    }
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) {
      footnotes.set(node.identifier, node);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  }
  visit(tree);
  return { definitions, footnotes };
}
