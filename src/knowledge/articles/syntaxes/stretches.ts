/** Stretches of a text that are not shown, or in other words, whatever lines they reach over. */
import type { SiteLine } from './site-line.ts';

/** In UTF-16 units of the text; ends before `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** What stands in its place, on the line where it begins. */
  readonly shown: string;
  /** What stands in its place on each line below, so that none is blank where that would mean something. */
  readonly below?: string;
}

/** Shows nothing, and is no blank line, which would end the paragraph around a stretch. */
const GOES_ON = '&nbsp;';

/**
 * @param stretches - In any order; what lies within another is not looked at.
 * @returns As many lines as the text has.
 */
export function linesWithout(text: string, stretches: readonly Stretch[]): SiteLine[] {
  const inOrder = outermost(stretches);
  let [start, next] = [0, 0];
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const here: Stretch[] = [];
    for (let stretch = inOrder[next]; stretch !== undefined && stretch.start <= end;) {
      here.push(stretch);
      if (stretch.end > end) break;
      next += 1;
      stretch = inOrder[next];
    }
    const shown = here.length === 0 ? { text: line, columns: null } : without(line, start, here);
    const [around] = here;
    const isWithin = around !== undefined && around.start < start && around.end > end;
    start = end + 1;
    return isWithin && isInParagraph(text, around) ? { text: GOES_ON, columns: [] } : shown;
  });
}

function outermost(stretches: readonly Stretch[]): Stretch[] {
  let end = 0;
  return stretches
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((stretch) => {
      const isOutermost = stretch.start >= end;
      if (isOutermost) ({ end } = stretch);
      return isOutermost;
    });
}

/** Whether text stands before it on its first line, and behind it on its last. */
function isInParagraph(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  const behind = text.slice(end, lineEnd === -1 ? undefined : lineEnd);
  return before.trim() !== '' && behind.trim() !== '';
}

/** @param start - Of the line in the text. */
function without(line: string, start: number, stretches: readonly Stretch[]): SiteLine {
  let text = '';
  const columns: number[] = [];
  let done = 0;
  const keepTo = (end: number): void => {
    text += line.slice(done, end);
    for (; done < end; done += 1) columns.push(done);
  };
  for (const stretch of stretches) {
    keepTo(Math.max(done, stretch.start - start));
    const shown = stretch.start >= start ? stretch.shown : (stretch.below ?? '');
    text += shown;
    for (let unit = 0; unit < shown.length; unit += 1) columns.push(done);
    done = Math.max(done, Math.min(line.length, stretch.end - start));
  }
  keepTo(line.length);
  return { text, columns };
}
