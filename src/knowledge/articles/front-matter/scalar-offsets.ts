/**
 * A text as YAML reads it → where its characters stand as they were written.
 *
 * Quotation marks bring escapes, and a text over several lines is folded: line breaks become
 * spaces, indentation goes. All of that happens between the characters that show, whose order
 * stays, so the two texts are read side by side from one such character to the next.
 *
 * The notations: https://yaml.org/spec/1.2.2/#57-escaped-characters and chapters 7.3, 8.1 there.
 */

/**
 * @param value - The text as it was read.
 * @param written - The scalar in the file, from its `"`, `'`, `>`, `|` or first letter on.
 * @returns For each UTF-16 unit of `value`, and for its end, a position in `written`: the
 *   character's own if it shows, else at most that of the next one that does. Undefined beyond.
 */
export function scalarOffsets(
  value: string,
  written: string,
): (unit: number) => number | undefined {
  const quote = written.charAt(0);
  // Mostly nothing was folded or escaped.
  const asWritten =
    quote === '"' || quote === "'" ? -1 : written.indexOf(value, firstOffset(written));
  if (asWritten !== -1) return (unit) => (unit <= value.length ? asWritten + unit : undefined);
  const offsets = readTogether(value, written, quote);
  return (unit) => offsets[unit];
}

function readTogether(value: string, written: string, quote: string): readonly number[] {
  const offsets: number[] = [];
  let at = firstOffset(written);
  while (offsets.length < value.length) {
    const character = value.charAt(offsets.length);
    let token = tokenAt(written, at, quote);
    if (isSpace(character)) {
      // A line break that was folded stays before `at`'s next character that shows.
      const isWritten = token.text === character;
      offsets.push(at);
      if (isWritten) at += token.length;
      continue;
    }
    while (at < written.length && isSpace(token.text)) {
      at += token.length;
      token = tokenAt(written, at, quote);
    }
    // An escape can stand for two units.
    for (let unit = 0; unit < Math.max(1, token.text.length); unit += 1) offsets.push(at);
    at += token.length;
  }
  return [...offsets.slice(0, value.length), at].map((offset) => Math.min(offset, written.length));
}

interface Token {
  /** UTF-16 units in the file. */
  readonly length: number;
  /** What it stands for; a line break that an escape takes away counts as a space. */
  readonly text: string;
}

function tokenAt(written: string, at: number, quote: string): Token {
  const character = written.charAt(at);
  if (quote === "'" && character === "'") return { length: 2, text: "'" };
  if (quote !== '"' || character !== '\\') return { length: 1, text: character };
  const sign = written.charAt(at + 1);
  const digits = DIGITS[sign];
  if (digits === undefined) return { length: 2, text: ESCAPES[sign] ?? sign };
  const code = Number.parseInt(written.slice(at + 2, at + 2 + digits), 16);
  return { length: 2 + digits, text: String.fromCodePoint(code) };
}

/** How many hexadecimal digits follow. */
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Those that stand for what does not show; the others show, and which they are does not matter. */
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\t': '\t',
  v: '\v',
  f: '\f',
  _: '\u00A0',
  L: '\u2028',
  P: '\u2029',
};

/** The text of a block begins on the line below its `>-`, that of quotation marks behind them. */
function firstOffset(written: string): number {
  if (/^[|>]/.test(written)) return written.indexOf('\n') + 1 || written.length;
  return /^["']/.test(written) ? 1 : 0;
}

function isSpace(text: string): boolean {
  return /^\s/.test(text);
}
