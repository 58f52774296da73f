/** A tree of Markdown with some of its nodes replaced; the tree that is given stays as it is. */
import type { Parents, Root, RootContent } from 'mdast';

/** A node, with what it holds replaced already → what takes its place; null keeps it. */
export type Replace = (node: RootContent, parent: Parents) => readonly RootContent[] | null;

export function mapNodes(tree: Root, replace: Replace): Root {
  return { ...tree, children: childrenOf(tree, replace) };
}

function childrenOf(parent: Parents, replace: Replace): RootContent[] {
  return parent.children.flatMap((node: RootContent): readonly RootContent[] => {
    // Which kinds of children a node may have is kept by what `replace` gives back.
    const kept =
      'children' in node ? ({ ...node, children: childrenOf(node, replace) } as RootContent) : node;
    return replace(kept, parent) ?? [kept];
  });
}
