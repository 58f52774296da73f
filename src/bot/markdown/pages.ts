/**
 * Passages → pages that fit, each complete Markdown in itself.
 *
 * A page ends before a heading where one stands in its second half, else between two points or
 * paragraphs; not after a heading or a line that announces a list, and not between a point and
 * what is nested below it, unless there is nothing else. The same passages give the same pages.
 */
import type { Passage } from './discord-block.ts';
import { addPassage, EMPTY_LAYOUT, layoutText } from './layout.ts';
import { splitPassage } from './split-block.ts';

/** Difference in length between pages that nobody notices, in UTF-16 units: a line or two. */
const EVEN_ENOUGH = 100;

/** Pages beyond which one short page at the end is not worth trying again for: work stays in proportion. */
const MOST_EVENED = 12;

/**
 * Pages of at most `limit` UTF-16 units (at least 100), none empty; no passages, no pages.
 *
 * @param ending - Passages that stand together on the last page, as long as they fit on one.
 */
export function pagesOf(
  passages: readonly Passage[],
  limit: number,
  ending: readonly Passage[] = [],
): string[] {
  const body = split(passages, limit);
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
  passages: readonly Passage[],
  limit: number,
  ending: readonly Passage[] = [],
): string[] {
  const last = pagesOf(ending, limit);
  const separate = pagesOf(passages, limit).length + last.length;
  return pagesOf(passages, limit, ending).length < separate
    ? evened(passages, limit, ending)
    : [...evened(passages, limit, []), ...last];
}

function evened(passages: readonly Passage[], limit: number, ending: readonly Passage[]): string[] {
  let best = pagesOf(passages, limit, ending);
  if (best.length <= 1 || best.length > MOST_EVENED) return best;
  let tooSmall = Math.floor(limit / 2);
  let enough = limit;
  while (enough - tooSmall > EVEN_ENOUGH) {
    const tried = Math.floor((tooSmall + enough) / 2);
    const pages = pagesOf(passages, tried, ending);
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
function keepsTogether(pages: readonly string[], ending: readonly Passage[]): boolean {
  return ending.length === 0 || pages.at(-1)?.endsWith(layoutText(ending)) === true;
}

function split(passages: readonly Passage[], limit: number): Passage[] {
  return passages
    .filter(({ kind, text }) => kind === 'code' || text !== '')
    .flatMap((passage) => splitPassage(passage, limit));
}

/** Lengths of the text from `start` with one passage, two, … as long as it fits. */
function fittingFrom(passages: readonly Passage[], start: number, limit: number): number[] {
  const lengths: number[] = [];
  let layout = EMPTY_LAYOUT;
  for (let next = start; next < passages.length; next += 1) {
    const passage = passages[next];
    if (passage === undefined) break;
    layout = addPassage(layout, passage).layout;
    if (layout.length > limit) break;
    lengths.push(layout.length);
  }
  return lengths;
}

/** Where the page that begins at `start` ends: the number of the first passage after it. */
function bestBreak(
  passages: readonly Passage[],
  start: number,
  fitting: readonly number[],
  limit: number,
): number {
  let fair: number | null = null;
  let poor: number | null = null;
  for (let count = fitting.length; count >= 1; count -= 1) {
    const end = start + count;
    const [before, after] = [passages[end - 1], passages[end]];
    if (before === undefined || after === undefined || before.kind === 'heading') continue;
    poor ??= end;
    if ((fitting[count - 1] ?? 0) < limit / 2) continue;
    if (after.kind === 'heading') return end;
    if (!belongTogether(before, after)) fair ??= end;
  }
  // A page of headings alone, or one passage, ends where it is full.
  return fair ?? poor ?? start + Math.max(1, fitting.length);
}

function belongTogether(before: Passage, after: Passage): boolean {
  if (after.kind === 'more') return true;
  if (after.kind === 'item' && after.depth > 0) return true;
  return before.text.endsWith(':') && (after.kind === 'item' || after.kind === 'code');
}
