/** The bytes of a file → text, or the reason why they are none. */
import { finding, type Finding } from './finding.ts';
import { fileTooLarge, notUtf8, tooManyLines } from './reading-errors.ts';

/** Far above any article people read, far below what would slow the bot down. */
export const MAX_FILE_BYTES = 1_048_576;

/** Twice what a megabyte of short paragraphs has. */
export const MAX_LINES = 20_000;

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly finding: Finding };

/** Whatever is changed below; few files have any of it, and looking once is quicker than three times. */
const TO_CHANGE = /[^\t\n -~\u00a0-\u2027\u202a-\uffff]/;

/** Ends of lines to JavaScript's patterns and to nothing else that reads or shows a file. */
const OTHER_LINE_ENDS = /[\u2028\u2029]/g;

// What no text needs and terminals and chats act on: control characters but tab and line feed.
const CONTROL = /(?![\t\n])\p{Cc}/gu;

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** Byte order mark removed, lines ended by `\n`, control characters removed. */
export function readFileText(file: string, bytes: Uint8Array): FileText {
  if (bytes.byteLength > MAX_FILE_BYTES) {
    const tooLarge = finding(
      fileTooLarge,
      { file, line: 1, column: 1 },
      { bytes: bytes.byteLength, limit: MAX_FILE_BYTES },
    );
    return { kind: 'refused', finding: tooLarge };
  }
  try {
    const decoded = UTF_8.decode(bytes);
    const text = TO_CHANGE.test(decoded) ? withoutControl(decoded) : decoded;
    const lines = countLines(text);
    if (lines <= MAX_LINES) return { kind: 'text', text };
    const place = { file, line: MAX_LINES + 1, column: 1 };
    return { kind: 'refused', finding: finding(tooManyLines, place, { lines, limit: MAX_LINES }) };
  } catch {
    return { kind: 'refused', finding: finding(notUtf8, firstBadByte(file, bytes), null) };
  }
}

function withoutControl(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(OTHER_LINE_ENDS, ' ').replace(CONTROL, '');
}

/** An empty text is one line. */
export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function firstBadByte(
  file: string,
  bytes: Uint8Array,
): { file: string; line: number; column: number } {
  // Not fatal, the decoder writes U+FFFD for what it cannot read, so the two agree up to there.
  const readable = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? '';
  const lines = readable.split(/\r\n?|\n/);
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
