/**
 * Blocks → pages that fit, each complete Markdown in itself.
 *
 * A page ends before a heading where one stands in its second half, else between two points or
 * paragraphs; not after a heading or a line that announces a list, and not between a point and
 * what is nested below it, unless there is nothing else. The same blocks give the same pages.
 */
import type { DiscordBlock } from './discord-block.ts';
import { addBlock, EMPTY_LAYOUT, layoutText } from './layout.ts';
import { splitBlock } from './split-block.ts';

/** Difference in length between pages that nobody notices, in UTF-16 units: a line or two. */
const EVEN_ENOUGH = 100;

/** Pages beyond which one short page at the end is not worth trying again for: work stays in proportion. */
const MOST_EVENED = 12;

/**
 * Pages of at most `limit` UTF-16 units (at least 100), none empty; no blocks, no pages.
 *
 * @param ending - Blocks that stand together on the last page, as long as they fit on one.
 */
export function pagesOf(
  blocks: readonly DiscordBlock[],
  limit: number,
  ending: readonly DiscordBlock[] = [],
): string[] {
  const body = split(blocks, limit);
  const last = split(ending, limit);
  const pages: string[] = [];
  let start = 0;
  while (start < body.length) {
    const fitting = fittingFrom(body, start, limit);
    if (start + fitting.length >= body.length) break;
    const end = bestBreak(body, start, fitting, limit);
    pages.push(layoutText(body.slice(start, end)));
    start = end;
  }
  const rest = body.slice(start);
  if (last.length > 0 && layoutText(last).length <= limit) {
    const together = layoutText([...rest, ...last]);
    if (together.length <= limit) pages.push(together);
    else pages.push(layoutText(rest), layoutText(last));
  } else {
    pages.push(layoutText(rest), ...(last.length > 0 ? pagesOf(last, limit) : []));
  }
  return pages.filter((text) => text.trim() !== '');
}

/** As many pages as `pagesOf` makes, but of about the same length: no last page with one line on it. */
export function evenPagesOf(
  blocks: readonly DiscordBlock[],
  limit: number,
  ending: readonly DiscordBlock[] = [],
): string[] {
  const last = pagesOf(ending, limit);
  const separate = pagesOf(blocks, limit).length + last.length;
  return pagesOf(blocks, limit, ending).length < separate
    ? evened(blocks, limit, ending)
    : [...evened(blocks, limit, []), ...last];
}

function evened(
  blocks: readonly DiscordBlock[],
  limit: number,
  ending: readonly DiscordBlock[],
): string[] {
  let best = pagesOf(blocks, limit, ending);
  if (best.length <= 1 || best.length > MOST_EVENED) return best;
  let tooSmall = Math.floor(limit / 2);
  let enough = limit;
  while (enough - tooSmall > EVEN_ENOUGH) {
    const tried = Math.floor((tooSmall + enough) / 2);
    const pages = pagesOf(blocks, tried, ending);
    if (pages.length > best.length || !keepsTogether(pages, ending)) {
      tooSmall = tried;
    } else {
      enough = tried;
      best = pages;
    }
  }
  return best;
}

/** A lower limit must not part an ending that the real one keeps whole. */
function keepsTogether(pages: readonly string[], ending: readonly DiscordBlock[]): boolean {
  return ending.length === 0 || pages.at(-1)?.endsWith(layoutText(ending)) === true;
}

function split(blocks: readonly DiscordBlock[], limit: number): DiscordBlock[] {
  return blocks
    .filter(({ kind, text }) => kind === 'code' || text !== '')
    .flatMap((block) => splitBlock(block, limit));
}

/** Lengths of the text from `start` with one block, two, … as long as it fits. */
function fittingFrom(blocks: readonly DiscordBlock[], start: number, limit: number): number[] {
  const lengths: number[] = [];
  let layout = EMPTY_LAYOUT;
  for (let next = start; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block === undefined) break;
    layout = addBlock(layout, block).layout;
    if (layout.length > limit) break;
    lengths.push(layout.length);
  }
  return lengths;
}

/** Where the page that begins at `start` ends: the number of the first block after it. */
function bestBreak(
  blocks: readonly DiscordBlock[],
  start: number,
  fitting: readonly number[],
  limit: number,
): number {
  let fair: number | null = null;
  let poor: number | null = null;
  for (let count = fitting.length; count >= 1; count -= 1) {
    const end = start + count;
    const [before, after] = [blocks[end - 1], blocks[end]];
    if (before === undefined || after === undefined || before.kind === 'heading') continue;
    poor ??= end;
    if ((fitting[count - 1] ?? 0) < limit / 2) continue;
    if (after.kind === 'heading') return end;
    if (!belongTogether(before, after)) fair ??= end;
  }
  // A page of headings alone, or one block, ends where it is full.
  return fair ?? poor ?? start + Math.max(1, fitting.length);
}

function belongTogether(before: DiscordBlock, after: DiscordBlock): boolean {
  if (after.kind === 'more') return true;
  if (after.kind === 'item' && after.depth > 0) return true;
  return before.text.endsWith(':') && (after.kind === 'item' || after.kind === 'code');
}
