/** Chosen sentences → a summary: what answers best first, under the names of their sections. */
import type { ListItem } from '../articles/article.ts';
import { joinSentences } from '../language/unspaced-joins.ts';
import { bestFirst } from './best-first.ts';
import { ELLIPSIS } from './cut.ts';
import { listFamilyOf, isPartOfList } from './list-family.ts';
import type { TextBlock, Sentence } from './text-blocks.ts';
import { headAndText, lengthOf, type Summary, type SummaryLine } from './summary.ts';

const NO_HEADS: ReadonlySet<number> = new Set();

/**
 * @param chosen - Positions in `sentences`, ascending.
 * @param scores - Of each sentence; without them the order is that of the article.
 * @param heads - Numbers of points whose head is shown, with or without a sentence of theirs.
 */
export function assemble(
  textBlocks: readonly TextBlock[],
  sentences: readonly Sentence[],
  chosen: readonly number[],
  scores: readonly number[] | null = null,
  heads: ReadonlySet<number> = NO_HEADS,
): Summary {
  const texts = withHeads(textsByBlock(textBlocks, sentences, chosen), heads);
  const items = outermostItems(textBlocks, texts);
  const lines: SummaryLine[] = [];
  let section = -1;
  let numbered = 0;
  for (const block of orderOf(textBlocks, sentences, chosen, [...texts.keys()], scores)) {
    const [from, text] = [textBlocks[block], texts.get(block)];
    if (from === undefined || text === undefined) continue;
    if (from.sectionNumber !== section) {
      numbered = 0;
      if (from.section !== null) {
        lines.push({ kind: 'section', text: from.section.replaceAll('**', '') });
      }
    }
    section = from.sectionNumber;
    if (from.item === null) lines.push({ kind: 'paragraph', text });
    else {
      if (from.item.depth === 0 && from.item.number !== null) numbered += 1;
      lines.push(itemLine(from.item, text, numbered, items.get(section) ?? 0));
    }
    const left = restOfList(textBlocks, block, texts);
    if (left > 0) lines.push({ kind: 'more', count: left });
  }
  return { lines };
}

/**
 * UTF-16 units of the Markdown of what `assemble` makes of the same.
 *
 * To put them in order takes most of the time, and lines are as long in any order: sections are parted by their headings,
 * and points by one line break. Only behind the line that counts what is left out of a list there is a wider gap.
 */
export function assembledLength(
  textBlocks: readonly TextBlock[],
  sentences: readonly Sentence[],
  chosen: readonly number[],
  scores: readonly number[],
  heads: ReadonlySet<number>,
): number {
  const unordered = assemble(textBlocks, sentences, chosen, null, heads);
  if (unordered.lines.every(({ kind }) => kind !== 'more')) return lengthOf(unordered);
  return lengthOf(assemble(textBlocks, sentences, chosen, scores, heads));
}

function orderOf(
  textBlocks: readonly TextBlock[],
  sentences: readonly Sentence[],
  chosen: readonly number[],
  shown: readonly number[],
  scores: readonly number[] | null,
): readonly number[] {
  if (scores === null || shown.length < 2) return shown;
  const ofBlocks = new Map<number, number>();
  for (const position of chosen) {
    const { block = -1 } = sentences[position] ?? {};
    ofBlocks.set(block, Math.max(ofBlocks.get(block) ?? 0, scores[position] ?? 0));
  }
  return bestFirst(textBlocks, shown, (block) => ofBlocks.get(block) ?? 0);
}

/** What is shown of each block; a point that is not shown from its first sentence says so. */
function textsByBlock(
  textBlocks: readonly TextBlock[],
  sentences: readonly Sentence[],
  chosen: readonly number[],
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const position of chosen) {
    const sentence = sentences[position];
    if (sentence === undefined) continue;
    const before = texts.get(sentence.block);
    const isCut = sentence.position > 0 && Boolean(textBlocks[sentence.block]?.item?.head);
    const start = isCut ? `${ELLIPSIS} ` : '';
    const { markdown } = sentence;
    texts.set(
      sentence.block,
      before === undefined ? start + markdown : joinSentences(before, markdown),
    );
  }
  return texts;
}

/** Ascending, with nothing behind heads that stand alone. */
function withHeads(
  texts: ReadonlyMap<number, string>,
  heads: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  if (heads.size === 0) return texts;
  const all = new Map<number, string>([...heads].map((block) => [block, '']));
  for (const [block, text] of texts) all.set(block, text);
  return new Map([...all].toSorted(([one], [other]) => one - other));
}

/** For each section how many items of its outermost list are shown. */
function outermostItems(
  textBlocks: readonly TextBlock[],
  shown: ReadonlyMap<number, unknown>,
): ReadonlyMap<number, number> {
  const items = new Map<number, number>();
  for (const block of shown.keys()) {
    const { item, sectionNumber } = textBlocks[block] ?? {};
    if (item?.depth !== 0 || sectionNumber === undefined) continue;
    items.set(sectionNumber, (items.get(sectionNumber) ?? 0) + 1);
  }
  return items;
}

/**
 * One point alone in its section is no list: it becomes a paragraph that begins with its head.
 *
 * @param numbered - Its number when the numbered items shown of its section are renumbered.
 * @param items - Outermost items shown of its section.
 */
function itemLine(item: ListItem, text: string, numbered: number, items: number): SummaryLine {
  const { head, number, depth } = item;
  const isAlone = items === 1 && depth === 0 && head !== null && !head.includes('*');
  if (isAlone) return { kind: 'paragraph', text: headAndText(head, text) };
  const isNumbered = number !== null && items > 1 && depth === 0;
  return { kind: 'point', number: isNumbered ? numbered : null, head, text };
}

/** What the list of the last item shown has besides: without a word about it, it would be half a list. */
function restOfList(
  textBlocks: readonly TextBlock[],
  block: number,
  shown: ReadonlyMap<number, unknown>,
): number {
  const [from, next] = [textBlocks[block], textBlocks[block + 1]];
  if (!isPartOfList(from)) return 0;
  // Asked for every item of a long list: the next one shown spares the walk along it.
  const goesOn = isPartOfList(next) && next?.sectionNumber === from?.sectionNumber;
  if (goesOn && shown.has(block + 1)) return 0;
  const { first, end } = listFamilyOf(textBlocks, block);
  let left = 0;
  for (let other = first; other < end; other += 1) {
    if (shown.has(other)) {
      if (other > block) return 0;
    } else if (isPartOfList(textBlocks[other])) left += 1;
  }
  return left;
}
