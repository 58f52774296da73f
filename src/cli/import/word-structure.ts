/**
 * A document of Word as it was written by hand: headings that are only bold, questions behind a `Q:`, numbers that go on below a
 * picture, empty lines for space. As Markdown, before it is an article.
 */
import type { Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { askedAndAnswered } from './asked-and-answered.ts';

/** A bold line that is longer is a warning or a summary, and no heading. In UTF-16 units. */
const LONGEST_HEADING = 200;

export function withWrittenStructure(tree: Root): Root {
  const full = tree.children.filter(
    (node) => node.type !== 'paragraph' || toString(node).trim() !== '',
  );
  const joined = joinedLists(full);
  // Who uses headings means bold as bold.
  const hasHeadings = joined.some((node) => node.type === 'heading' && node.depth > 1);
  if (hasHeadings) return { ...tree, children: joined };
  return { ...tree, children: askedAndAnswered(joined).map(asHeading) };
}

function joinedLists(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'list' && last?.type === 'list' && last.ordered === node.ordered) {
      joined[joined.length - 1] = { ...last, children: [...last.children, ...node.children] };
    } else joined.push(node);
  }
  return joined;
}

function asHeading(node: RootContent): RootContent {
  if (node.type !== 'paragraph' || !isBold(node)) return node;
  const text = toString(node);
  if (text.length > LONGEST_HEADING || /[.,;]$/.test(text.trim())) return node;
  const children = node.children.flatMap((child) =>
    child.type === 'strong' ? child.children : [child],
  );
  return { type: 'heading', depth: 2, children };
}

function isBold({ children }: Paragraph): boolean {
  return children.every(
    (child) => child.type === 'strong' || child.type === 'break' || toString(child).trim() === '',
  );
}
