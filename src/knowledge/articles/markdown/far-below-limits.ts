/** Whether a text is too small to be over any limit of `markdown-limits.ts`, told in one pass: nearly all are. */

const TAB = 0x09;
const LINE_FEED = 0x0a;
const SPACE = 0x20;

const [OTHER, SIGN, MARK, NUMBER_MARK] = [0, 1, 2, 3];
/** By UTF-16 unit below 128. Signs are those that a parser must pair; marks open a quotation or an item of a list. */
const KINDS = new Uint8Array(128);
for (const sign of '[]()*_`~<&$\\|!@{') KINDS[sign.charCodeAt(0)] = SIGN;
for (const mark of '>-*+') KINDS[mark.charCodeAt(0)] = MARK;
for (const mark of '.)') KINDS[mark.charCodeAt(0)] = NUMBER_MARK;

export interface Limits {
  readonly lines: number;
  readonly signs: number;
  /** What opens a quotation or an item. */
  readonly marks: number;
}

/** @returns False where more is counted than is there, too: each mark counts as a sign. */
export function isFarBelow(markdown: string, limits: Limits): boolean {
  let lines = 1;
  let signs = 0;
  let marks = 0;
  for (let at = 0; at < markdown.length; at++) {
    const unit = markdown.charCodeAt(at);
    if (unit === LINE_FEED) lines++;
    const kind = unit < KINDS.length ? KINDS[unit] : OTHER;
    if (kind === OTHER) continue;
    signs++;
    if (kind === MARK ? isMark(markdown, at) : kind === NUMBER_MARK && isNumbered(markdown, at))
      marks++;
  }
  return lines <= limits.lines && signs <= limits.signs && marks <= limits.marks;
}

function isMark(text: string, at: number): boolean {
  return text.charAt(at) === '>' || isSpaceOrEnd(text, at + 1);
}

function isNumbered(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && isSpaceOrEnd(text, at + 1);
}

function isSpaceOrEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at >= text.length || unit === SPACE || unit === TAB || unit === LINE_FEED;
}
