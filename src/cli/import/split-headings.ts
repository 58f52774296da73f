/** A text of several subjects → its parts, one below each heading of the highest level that there are several of. */
import type { Heading, Root, RootContent } from 'mdast';

export interface Part {
  /** Null: what stands above the first of these headings. */
  readonly heading: Heading | null;
  readonly children: readonly RootContent[];
}

/** @returns One part, without a heading, for a text that has no two headings of one level. */
export function splitAtHeadings({ children }: Root): readonly Part[] {
  const depths = children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const several = depths.filter((depth, at) => depths.indexOf(depth) !== at);
  const depth = several.length === 0 ? null : Math.min(...several);
  const parts: { heading: Heading | null; children: RootContent[] }[] = [
    { heading: null, children: [] },
  ];
  for (const node of children) {
    if (node.type === 'heading' && node.depth === depth)
      parts.push({ heading: node, children: [] });
    else parts.at(-1)?.children.push(node);
  }
  return parts;
}
