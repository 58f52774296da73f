/** A file's blocks, parted at its questions. */
import type { Block, Heading } from '../article.ts';
import { isSpecialHeading } from '../special-sections.ts';

/** Each block of the file is in one stretch, or is the heading of one. */
export interface Stretch {
  /** `heading`: it asks, or names what stands under it; `special`: it holds sources or links for all of the file. */
  readonly kind: 'beginning' | 'heading' | 'special';
  /** Null for the beginning alone. */
  readonly heading: Heading | null;
  /** Higher headings that it stands under, the outermost first. */
  readonly above: readonly Heading[];
  readonly blocks: readonly Block[];
  /** Lines of the file, 1-based; `end` is not among them. */
  readonly start: number;
  readonly end: number;
}

/**
 * The first is what stands before the first question. Deeper headings belong to the one that they
 * stand under; higher ones, which group the questions, end what stands before them.
 *
 * @param depth - Of the headings that are questions.
 */
export function stretchesOf(blocks: readonly Block[], depth: number): Stretch[] {
  const stretches: Stretch[] = [];
  const groups: Heading[] = [];
  let open: Omit<Stretch, 'blocks' | 'end'> = {
    kind: 'beginning',
    heading: null,
    above: [],
    start: 1,
  };
  let within: Block[] = [];
  for (const block of blocks) {
    const isAbove = block.kind === 'heading' && block.depth < depth;
    if (isAbove) leaveGroups(groups, block.depth);
    const begins =
      block.kind === 'heading' && (block.depth === depth || (isAbove && open.kind !== 'beginning'));
    if (begins) {
      const isBeginning = open.kind === 'beginning';
      const start = isBeginning ? (within[0]?.line ?? block.line) : open.start;
      stretches.push({ ...open, blocks: within, start, end: block.line });
      open = {
        kind: isSpecialHeading(block) ? 'special' : 'heading',
        heading: block,
        above: [...groups],
        start: block.line,
      };
      within = [];
    } else within.push(block);
    if (isAbove) groups.push(block);
  }
  return [...stretches, { ...open, blocks: within, end: Infinity }];
}

function leaveGroups(groups: Heading[], depth: number): void {
  while ((groups.at(-1)?.depth ?? 0) >= depth) groups.pop();
}

/** Whether an article is made of it. */
export function isTold(stretch: Stretch): boolean {
  return stretch.kind !== 'special' && hasText(stretch);
}

export function hasText({ blocks }: Stretch): boolean {
  return blocks.some(({ kind }) => kind !== 'heading');
}

/** Headings at the end of the beginning stand above the first question, not in what comes before it. */
export function toldBlocks({ kind, blocks }: Stretch): readonly Block[] {
  if (kind !== 'beginning') return blocks;
  return blocks.slice(0, blocks.findLastIndex((block) => block.kind !== 'heading') + 1);
}

/**
 * What stands in each of the stretches.
 *
 * @param stretches - In the order of the file.
 * @returns For each the items from its first line up to that of the next, and first those above all.
 */
export function byStretch<T extends { readonly line: number }>(
  items: readonly T[],
  stretches: readonly Stretch[],
): readonly [above: readonly T[], ...within: (readonly T[])[]] {
  const within = stretches.map((): T[] => []);
  const above: T[] = [];
  for (const item of items) {
    let from = 0;
    let to = stretches.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((stretches[middle]?.start ?? Infinity) <= item.line) from = middle + 1;
      else to = middle;
    }
    (within[from - 1] ?? above).push(item);
  }
  return [above, ...within];
}
