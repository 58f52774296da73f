/**
 * The summary for a question about the whole article: its lead, and the heads of all its points.
 * An essay that is asked what its subject is has the headings of its sections in their place, and so has a
 * reference whose heads are labels, the same below each heading (_Type_, _Example_).
 */
import { joinSentences } from '../language/unspaced-joins.ts';
import { pointsOf, type TextBlock } from './text-blocks.ts';
import { lengthOf, type Summary, type SummaryLine } from './summary.ts';

const LEAD_SENTENCES = 2;
/** One head of ten behind a lead promises a list and gives none. */
const FEWEST_HEADS = 2;
/** "It takes three things:". */
const ANNOUNCES = /[:：]["”*_)]*$/;

/**
 * @param least - Sentences of the lead that are wanted before any head, where they fit; at least 1.
 * @returns Null when the article has no points or not even two of their heads fit.
 */
export function overviewOf(
  textBlocks: readonly TextBlock[],
  length: number,
  least = 1,
): Summary | null {
  const points = pointsOf(textBlocks).map(({ item }) => ({
    head: item?.head ?? null,
    isNumbered: item !== null && item.number !== null,
  }));
  const heads = saidOnce(points);
  if (heads.length * 2 < points.length) return outlineOf(textBlocks, length, least);
  return withLead(textBlocks, heads, length, least);
}

/** The same with the headings of an essay's sections; null when it has not even two of them. */
export function outlineOf(
  textBlocks: readonly TextBlock[],
  length: number,
  least: number,
): Summary | null {
  const headings = new Map(
    textBlocks.map(({ section, sectionNumber }) => [sectionNumber, section]),
  );
  const heads = [...headings.values()].flatMap((head) =>
    head === null ? [] : [{ head, isNumbered: false }],
  );
  return withLead(textBlocks, heads, length, least);
}

interface Head {
  readonly head: string | null;
  readonly isNumbered: boolean;
}

/** Without the heads that stand more than once: none of them tells which point it is of. */
function saidOnce(heads: readonly Head[]): readonly Head[] {
  const counts = new Map<string | null, number>();
  for (const { head } of heads) counts.set(head, (counts.get(head) ?? 0) + 1);
  return heads.filter(({ head }) => counts.get(head) === 1);
}

function withLead(
  textBlocks: readonly TextBlock[],
  heads: readonly Head[],
  length: number,
  least: number,
): Summary | null {
  if (heads.length < FEWEST_HEADS) return null;
  const lead = leadBefore(heads, textBlocks);
  for (let count = Math.min(LEAD_SENTENCES, lead.length); count >= least; count -= 1) {
    const summary = withHeads(lead.slice(0, count), heads, heads.length);
    if (lengthOf(summary) <= length) return summary;
  }
  // The second sentence often sums up the answer, so that it is worth some heads, but not most.
  const half = Math.ceil(heads.length / 2);
  for (const [sentences, fewest] of [
    [lead.slice(0, Math.max(LEAD_SENTENCES, least)), half],
    [lead.slice(0, least), FEWEST_HEADS],
    [lead.slice(0, 1), FEWEST_HEADS],
    [[], FEWEST_HEADS],
  ] as const) {
    for (let shown = heads.length; shown >= Math.max(fewest, FEWEST_HEADS); shown -= 1) {
      const summary = withHeads(sentences, heads, shown);
      if (lengthOf(summary) <= length) return summary;
    }
  }
  return null;
}

/** Without a sentence that announces another list than that of the heads. */
function leadBefore(
  [firstHead]: readonly Head[],
  [first, second]: readonly TextBlock[],
): readonly string[] {
  if (first === undefined || first.item !== null) return [];
  const { sentences } = first;
  const isOfHeads = second?.item?.head !== undefined && second.item.head === firstHead?.head;
  const announcing = isOfHeads ? -1 : sentences.findIndex((sentence) => ANNOUNCES.test(sentence));
  return announcing === -1 ? sentences : sentences.slice(0, announcing);
}

function withHeads(lead: readonly string[], heads: readonly Head[], shown: number): Summary {
  const lines: SummaryLine[] =
    lead.length === 0 ? [] : [{ kind: 'paragraph', text: lead.reduce(joinSentences) }];
  let numbered = 0;
  for (const { head, isNumbered } of heads.slice(0, shown)) {
    if (isNumbered) numbered += 1;
    lines.push({ kind: 'point', number: isNumbered ? numbered : null, head, text: '' });
  }
  const left = heads.length - shown;
  return { lines: left === 0 ? lines : [...lines, { kind: 'more', count: left }] };
}
