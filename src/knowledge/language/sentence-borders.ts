/**
 * Text → the places where a sentence may end.
 *
 * `Intl.Segmenter` finds them (Unicode Standard Annex #29, so that the full stops of all scripts
 * count), and some are added that it cannot see.
 */

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Code units. For each sentence V8 copies all the text it was given, so it is given little. */
const WINDOW = 2048;

/**
 * @param text - Portable Markdown on one line, or plain text.
 * @returns Indexes, ascending, each once; the last is the end of the text.
 */
export function possibleBorders(text: string): number[] {
  // To the segmenter an asterisk is a letter's neighbour, a quotation mark closes a sentence.
  const masked = text.replace(/[*~]/g, '"');
  const borders = new Set([text.length, ...segmenterBorders(masked)]);
  // It never parts before a number ("… was listed. 1993 saw …"), since it cannot tell "No. 5" from that.
  for (const { index, 0: end } of masked.matchAll(/[.!?]["”’)\]]*\s+(?=\p{N})/gu)) {
    borders.add(index + end.length);
  }
  return [...borders].toSorted((a, b) => a - b);
}

/** The borders that the segmenter would find in the whole text, found window by window. */
function* segmenterBorders(text: string): Generator<number> {
  let start = 0;
  let size = WINDOW;
  while (start < text.length) {
    const window = text.slice(start, start + size);
    const ends = firstBorders(window, size === WINDOW ? size : 3);
    const isWhole = ends.at(-1) === window.length && start + size >= text.length;
    // What follows the window may move its last border, and the one before too: whether a
    // sentence ends at a full stop depends on the next letter, wherever that is (rule SB8).
    const sure = isWhole ? ends : ends.slice(0, -2);
    for (const end of sure) yield start + end;
    start += sure.at(-1) ?? 0;
    size = sure.length === 0 ? size * 2 : WINDOW;
  }
}

function firstBorders(window: string, most: number): number[] {
  const borders: number[] = [];
  for (const { index, segment } of segmenter.segment(window)) {
    borders.push(index + segment.length);
    if (borders.length === most) break;
  }
  return borders;
}
