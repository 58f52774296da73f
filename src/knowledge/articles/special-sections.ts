/** Sections of an essay that are about the article rather than part of it. */
import type { Block, Heading } from './article.ts';
import { plainText } from './markdown/portable-markdown.ts';

const HEADINGS = {
  sources: /^(?:sources|references|bibliography)$/i,
  related: /^(?:read next|see also|related articles?)$/i,
} as const;

/** @param kind - Default: any of them. */
export function isSpecialHeading(
  { text }: Pick<Heading, 'text'>,
  kind?: keyof typeof HEADINGS,
): boolean {
  const patterns = kind === undefined ? Object.values(HEADINGS) : [HEADINGS[kind]];
  return patterns.some((pattern) => pattern.test(plainText(text)));
}

/**
 * Takes a section out of the blocks: its heading and everything down to the next heading that is
 * not deeper. An article that has nothing else keeps it.
 */
export function takeSection(
  blocks: readonly Block[],
  kind: keyof typeof HEADINGS,
): { readonly section: readonly Block[]; readonly rest: readonly Block[] } {
  const start = blocks.findIndex(
    (block) => block.kind === 'heading' && isSpecialHeading(block, kind),
  );
  const heading = blocks[start];
  if (heading?.kind !== 'heading') return { section: [], rest: blocks };
  const length = blocks
    .slice(start + 1)
    .findIndex((block) => block.kind === 'heading' && block.depth <= heading.depth);
  const end = length === -1 ? blocks.length : start + 1 + length;
  const rest = [...blocks.slice(0, start), ...blocks.slice(end)];
  if (rest.every((block) => block.kind === 'heading')) return { section: [], rest: blocks };
  return { section: blocks.slice(start + 1, end), rest };
}
