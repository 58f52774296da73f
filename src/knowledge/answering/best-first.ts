/**
 * What is shown of an article, with what answers best before the rest.
 *
 * Who read replies found fault with points beside the question that came before the answer. What an article says one by one can stand in any
 * order: its points with a bold head, and its sections; all else keeps the order of the article.
 */
import type { TextBlock } from './text-blocks.ts';

/** Headings that count themselves are read in their order: "Step 2", "3. Let it dry". */
const COUNTED = /^\W*(?:(?:step|part|phase|stage|day|chapter)\s+)?(?:\d+|[ivx]+)(?:[.):]|\s|$)/i;

/**
 * @param shown - Numbers of blocks, ascending.
 * @param scoreOf - How well a block answers.
 * @returns The same numbers in the order that they are shown in.
 */
export function bestFirst(
  textBlocks: readonly TextBlock[],
  shown: readonly number[],
  scoreOf: (block: number) => number,
): readonly number[] {
  const most = (blocks: readonly number[]): number => Math.max(...blocks.map(scoreOf));
  const byScore = (groups: readonly (readonly number[])[]): (readonly number[])[] =>
    groups.toSorted((a, b) => most(b) - most(a) || a[0]! - b[0]!);
  const sections = groupsOf(shown, (block) => textBlocks[block]?.sectionNumber ?? -1);
  const isCounted = sections.some(([first]) =>
    COUNTED.test(textBlocks[first ?? -1]?.section ?? ''),
  );
  const lead = sections.filter(([first]) => textBlocks[first ?? -1]?.section === null);
  const headed = sections.filter((section) => !lead.includes(section));
  const ordered = [...lead, ...(isCounted ? headed : byScore(headed))];
  return ordered.flatMap((section) => pointsBestFirst(textBlocks, section, byScore));
}

/** Each point goes with the items within it; paragraphs between points part them. */
function pointsBestFirst(
  textBlocks: readonly TextBlock[],
  section: readonly number[],
  byScore: (groups: readonly (readonly number[])[]) => readonly (readonly number[])[],
): readonly number[] {
  const ordered: number[] = [];
  let points: number[][] = [];
  const end = (): void => {
    ordered.push(...byScore(points).flat());
    points = [];
  };
  for (const block of section) {
    const item = textBlocks[block]?.item ?? null;
    const isPoint = item?.depth === 0 && item.head !== null && !COUNTED.test(item.head);
    if (isPoint) points.push([block]);
    else if (item !== null && item.depth > 0 && points.length > 0) points.at(-1)!.push(block);
    else {
      end();
      ordered.push(block);
    }
  }
  end();
  return ordered;
}

/** Neighbours of one kind together. */
function groupsOf(blocks: readonly number[], kindOf: (block: number) => number): number[][] {
  const groups: number[][] = [];
  let kind: number | null = null;
  for (const block of blocks) {
    const own = kindOf(block);
    if (own === kind) groups.at(-1)!.push(block);
    else groups.push([block]);
    kind = own;
  }
  return groups;
}
