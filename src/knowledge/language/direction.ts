/**
 * Text that runs from right to left, beside text that does not.
 *
 * What stands together on a line is put in order by the Unicode Bidirectional Algorithm
 * (https://www.unicode.org/reports/tr9/). Isolates keep a title from pulling its neighbours over to
 * its side; directional controls inside a text must end with it.
 */

const ISOLATE_LEFT_TO_RIGHT = '\u2066';
const ISOLATE_RIGHT_TO_LEFT = '\u2067';
const ISOLATE_BY_FIRST_LETTER = '\u2068';
const END_OF_ISOLATE = '\u2069';

/** Embeddings, overrides, isolates and their ends. The marks LRM, RLM and ALM turn nothing around. */
const CONTROL = /[\u202A-\u202E\u2066-\u2069]/g;

const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u;

const FIRST_LETTER = /\p{L}/u;

export function withoutDirections(text: string): string {
  return text.replace(CONTROL, '');
}

/** The text set apart from what stands beside it, when it holds letters that run from right to left. */
export function isolated(text: string): string {
  const plain = withoutDirections(text);
  return RIGHT_TO_LEFT_LETTER.test(plain)
    ? ISOLATE_BY_FIRST_LETTER + plain + END_OF_ISOLATE
    : plain;
}

/**
 * What a line begins with, set apart from the rest of it where that runs the other way, or else left alone: a line
 * takes its direction from its first letter outside isolates, so one of nothing else would run from left to right.
 *
 * @param rest - What stands behind it on the line; may be empty.
 */
export function leading(text: string, rest: string): string {
  const letter = FIRST_LETTER.exec(rest)?.[0] ?? '';
  const runsOn = letter === '' || RIGHT_TO_LEFT_LETTER.test(letter);
  const begins = FIRST_LETTER.exec(text)?.[0] ?? '';
  return runsOn && RIGHT_TO_LEFT_LETTER.test(begins) ? contained(text) : isolated(text);
}

/**
 * One line whose controls act on nothing outside it: embeddings and overrides become isolates of
 * their direction, each is closed, and ends without a beginning are dropped.
 */
export function contained(line: string): string {
  let open = 0;
  const closed = line.replace(CONTROL, (control) => {
    if (/[\u202C\u2069]/.test(control)) {
      if (open === 0) return '';
      open -= 1;
      return END_OF_ISOLATE;
    }
    open += 1;
    if (/[\u202A\u202D]/.test(control)) return ISOLATE_LEFT_TO_RIGHT;
    return /[\u202B\u202E]/.test(control) ? ISOLATE_RIGHT_TO_LEFT : control;
  });
  return closed + END_OF_ISOLATE.repeat(open);
}
