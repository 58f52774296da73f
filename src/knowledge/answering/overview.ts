/** The summary for a question about the whole article: its lead, and the heads of all its points. */
import { joinSentences } from '../language/unspaced-joins.ts';
import { pointsOf, type TextBlock } from './text-blocks.ts';
import { lengthOf, type Summary, type SummaryLine } from './summary.ts';

const LEAD_SENTENCES = 2;
/** One head of ten behind a lead promises a list and gives none. */
const FEWEST_HEADS = 2;

/**
 * @param least - Sentences of the lead that are wanted before any head, where they fit; at least 1.
 * @returns Null when the article has no points or not even two of their heads fit.
 */
export function overviewOf(
  textBlocks: readonly TextBlock[],
  length: number,
  least = 1,
): Summary | null {
  const points = pointsOf(textBlocks);
  if (points.length < FEWEST_HEADS) return null;
  const [first] = textBlocks;
  const lead = first !== undefined && first.item === null ? first.sentences : [];
  for (let count = Math.min(LEAD_SENTENCES, lead.length); count >= least; count -= 1) {
    const summary = withHeads(lead.slice(0, count), points, points.length);
    if (lengthOf(summary) <= length) return summary;
  }
  // The second sentence often sums up the answer, so that it is worth some heads, but not most.
  const half = Math.ceil(points.length / 2);
  for (const [sentences, fewest] of [
    [lead.slice(0, Math.max(LEAD_SENTENCES, least)), half],
    [lead.slice(0, least), FEWEST_HEADS],
    [lead.slice(0, 1), FEWEST_HEADS],
    [[], FEWEST_HEADS],
  ] as const) {
    for (let shown = points.length; shown >= Math.max(fewest, FEWEST_HEADS); shown -= 1) {
      const summary = withHeads(sentences, points, shown);
      if (lengthOf(summary) <= length) return summary;
    }
  }
  return null;
}

function withHeads(lead: readonly string[], points: readonly TextBlock[], shown: number): Summary {
  const lines: SummaryLine[] =
    lead.length === 0 ? [] : [{ kind: 'paragraph', text: lead.reduce(joinSentences) }];
  let numbered = 0;
  for (const { item } of points.slice(0, shown)) {
    const isNumbered = item !== null && item.number !== null;
    if (isNumbered) numbered += 1;
    const number = isNumbered ? numbered : null;
    lines.push({ kind: 'point', number, head: item?.head ?? null, text: '' });
  }
  const left = points.length - shown;
  return { lines: left === 0 ? lines : [...lines, { kind: 'more', count: left }] };
}
