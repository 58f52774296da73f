/** Grav's boxes beside the text, whose lines begin with one to four exclamation marks: `!! Mind the kiln.` */
import { INDENTED_BOX } from './admonitions.ts';
import { CodeLines } from './code-lines.ts';
import type { Stretch } from './stretches.ts';

const ANY = /^ {0,3}!{1,4}[ \t]+\S/m;
const NOTICE = /^ {0,3}!{1,4}(?:[ \t]+|$)/;

/** A heading, a tag that closes, a shortcode. */
const NO_SENTENCE = /^ {0,3}(?:#{1,6} |<\/|\[[^[\]]*\]\s*$)/;

/** The marks alone; a line that goes on with a sentence may begin with such a mark, and keeps it. */
export function noticesIn(markdown: string): Stretch[] {
  if (!(markdown.startsWith('!') || /\n {0,3}!/.test(markdown)) || !ANY.test(markdown)) return [];
  const stretches: Stretch[] = [];
  const lines = markdown.split('\n');
  const code = new CodeLines();
  let [start, mayBegin] = [0, true];
  for (const [at, line] of lines.entries()) {
    const isCode = code.reads(line);
    const mark = isCode ? undefined : NOTICE.exec(line)?.[0];
    const isNotice = mark !== undefined && mayBegin && !isBox(lines, at);
    if (isNotice) stretches.push({ start, end: start + mark.length, shown: '' });
    mayBegin = isNotice || isCode || line.trim() === '' || NO_SENTENCE.test(line);
    start += line.length + 1;
  }
  return stretches;
}

/** `!!! note` of Python-Markdown has its text on the lines below, deeper than itself. */
function isBox(lines: readonly string[], at: number): boolean {
  const found = INDENTED_BOX.exec(lines[at] ?? '');
  if (found === null) return false;
  const below = lines.slice(at + 1, at + 4).find((line) => line.trim() !== '') ?? '';
  return found[1] !== undefined || /^(?: {4}|\t)/.test(below);
}
