/** Values as bytes, one line of JSON each: a long list of them can be read a few at a time. */

const LINE_BREAK = 0x0a;

/** In UTF-16 units: lines become bytes together, as a buffer of its own costs more than the line in it. */
const UNITS_AT_A_TIME = 65_536;

export function jsonLines(values: Iterable<unknown>): Buffer {
  const parts: Buffer[] = [];
  let lines = '';
  for (const value of values) {
    lines += `${JSON.stringify(value)}\n`;
    if (lines.length < UNITS_AT_A_TIME) continue;
    parts.push(Buffer.from(lines));
    lines = '';
  }
  parts.push(Buffer.from(lines));
  return Buffer.concat(parts);
}

/**
 * @typeParam T - What was written; the bytes are trusted to hold that.
 * @throws {SyntaxError} When a line is no JSON.
 */
export function* readJsonLines<T>(bytes: Uint8Array): Generator<T, void, void> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0; start < buffer.length;) {
    const end = buffer.indexOf(LINE_BREAK, start);
    if (end < 0) throw new SyntaxError(`Expected a line break after byte ${start}, got none`);
    const value: T = JSON.parse(buffer.toString('utf8', start, end));
    yield value;
    start = end + 1;
  }
}
