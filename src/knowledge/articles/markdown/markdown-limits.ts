/**
 * What is refused before Markdown is parsed, because parsing it could take minutes.
 *
 * A parser's time grows with the square of the signs it must pair (brackets, asterisks …) and of
 * the definitions it must look up, not with the length of plain text, so the signs are counted.
 */
import { finding, type Finding } from '../finding.ts';
import { isFarBelow } from './far-below-limits.ts';
import { ListDepth } from './list-depth.ts';
import { MAX_LINES } from '../file-text.ts';
import { nestedTooDeeply, tooManyLines, tooMuchMarkup } from '../reading-errors.ts';

/** Deeper than anybody writes; each level costs the parser stack and time. */
export const MAX_DEPTH = 20;

/** In one paragraph, list or table. A table of 300 rows has about as many; a page of prose a few dozen. */
const MAX_SIGNS_IN_BLOCK = 2_000;
/** In one article. */
const MAX_SIGNS = 20_000;
/** In all questions of one file together: some seconds of the parser. */
const MAX_SIGNS_IN_QUESTIONS = 100_000;
/** Footnotes and link addresses that an article defines at its end. */
const MAX_DEFINITIONS = 300;

/** Headings with a line of `=` or `-` below them. A changelog of ten years has as many. */
const MAX_UNDERLINED = 1_000;

/** What opens a tag of a template is paired by us, not by the parser. */
const SIGNS = /[[\]()*_`~<&$\\|!@{]/g;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** `[1]: https://…` and `[^1]: …`. */
const DEFINITION = /^[ \t>]*\[[^\]]+\]:/;

/** The signs that open a quotation or a list item, more of them in a row than the limit. */
const DEEP = new RegExp(
  `^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAX_DEPTH + 1}}`,
);
/** A line across the page, drawn with the same signs. A longer one costs the parser as much as lists within lists. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)+[ \t]*$/;
const LONGEST_RULE = 1000;

export interface WithinLimits {
  /** As many lines as were given. */
  readonly markdown: string;
  /** About what was left out. */
  readonly findings: readonly Finding[];
}

/** A heading, perhaps in an item of a list: where a question of a file may begin. */
const HEADING = /^[ \t]*(?:(?:\d{1,9}[.)]|[-*+])[ \t]+)?#{1,6}[ \t]/;

/**
 * A file that is to be many articles, without the text under those headings where there is too much of it.
 *
 * @returns Null when there is too much in all of it.
 */
export function withinLimits(file: string, markdown: string): WithinLimits | null {
  const lines = markdown.split('\n');
  const fence = new CertainFence();
  const starts = lines.flatMap((text, at) =>
    !fence.holds(text) && HEADING.test(text) ? [at] : [],
  );
  const findings: Finding[] = [];
  const sameFence = new CertainFence();
  for (const [position, start] of [0, ...starts].entries()) {
    const end = starts[position] ?? lines.length;
    const over = markdownOverLimits(file, lines.slice(start, end).join('\n'), sameFence);
    if (over.length === 0) continue;
    findings.push(...over.map((found) => ({ ...found, line: found.line + start })));
    lines.fill('', HEADING.test(lines[start] ?? '') ? start + 1 : start, end);
  }
  const definitions = lines.filter((text) => DEFINITION.test(text)).length;
  const signs = lines.reduce((sum, text) => sum + (text.match(SIGNS)?.length ?? 0), 0);
  const underlined = lines.filter((text) => UNDERLINE.test(text)).length;
  const isTooMuch =
    definitions > MAX_DEFINITIONS ||
    underlined > MAX_UNDERLINED ||
    signs > MAX_SIGNS_IN_QUESTIONS ||
    lines.length > MAX_LINES;
  if (isTooMuch) return null;
  return { markdown: lines.join('\n'), findings };
}

/**
 * @param fence - As the lines before leave it, of a text that is counted piece by piece.
 * @returns Findings with lines of `markdown`, 1-based.
 */
export function markdownOverLimits(
  file: string,
  markdown: string,
  fence?: CertainFence,
): Finding[] {
  if (fence === undefined && isFarBelow(markdown, FAR_BELOW)) return [];
  return countedOverLimits(file, markdown, fence ?? new CertainFence());
}

const FAR_BELOW = {
  lines: Math.min(MAX_DEFINITIONS, MAX_UNDERLINED, MAX_LINES),
  signs: Math.min(MAX_SIGNS_IN_BLOCK, MAX_SIGNS),
  marks: MAX_DEPTH,
};

function countedOverLimits(file: string, markdown: string, fence: CertainFence): Finding[] {
  const findings: Finding[] = [];
  const all = { signs: 0, definitions: 0, underlined: 0 };
  let above = '';
  let isTooDeep = false;
  let block = { line: 1, signs: 0 };
  const report = (line: number, count: number, of: string, limit: number): void => {
    if (count <= limit) return;
    findings.push(finding(tooMuchMarkup, { file, line, column: 1 }, { count, of, limit }));
  };
  const closeBlock = (nextLine: number): void => {
    report(block.line, block.signs, 'signs of Markdown without a blank line', MAX_SIGNS_IN_BLOCK);
    block = { line: nextLine, signs: 0 };
  };
  const lists = new ListDepth();
  const lines = markdown.split('\n');
  // An answer may have more than its file, as it writes line breaks with two signs.
  if (lines.length > MAX_LINES) {
    const count = { lines: lines.length, limit: MAX_LINES };
    return [finding(tooManyLines, { file, line: 1, column: 1 }, count)];
  }
  for (const [position, text] of lines.entries()) {
    const line = 1 + position;
    if (fence.holds(text)) continue;
    const isRule = text.length <= LONGEST_RULE && RULE.test(text);
    const depth = isRule ? 0 : DEEP.test(text) ? MAX_DEPTH + 1 : lists.of(text);
    if (depth > MAX_DEPTH && !isTooDeep) {
      isTooDeep = true;
      findings.push(finding(nestedTooDeeply, { file, line, column: 1 }, { limit: MAX_DEPTH }));
    }
    if (DEFINITION.test(text)) all.definitions += 1;
    if (above.trim() !== '' && UNDERLINE.test(text)) all.underlined += 1;
    above = text;
    const signs = text.match(SIGNS)?.length ?? 0;
    all.signs += signs;
    block.signs += signs;
    if (text.trim() === '') closeBlock(line + 1);
  }
  closeBlock(1);
  report(1, all.signs, 'signs of Markdown', MAX_SIGNS);
  report(1, all.underlined, 'headings with a line below them', MAX_UNDERLINED);
  report(1, all.definitions, 'footnotes and link definitions', MAX_DEFINITIONS);
  return findings;
}

/** Code that no parser takes for anything else: in doubt a line counts as text. */
class CertainFence {
  #marks: string | null = null;
  /** Within HTML a fence is none, and where HTML ends is not for a glance to say. */
  #afterHtml = false;

  /** Whether the line is code, whose signs need no pairing. */
  holds(text: string): boolean {
    if (this.#marks !== null) {
      const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(text)?.[1];
      if (closing?.startsWith(this.#marks) !== true) return true;
      this.#marks = null;
      return false;
    }
    if (/^[ \t]*</.test(text)) this.#afterHtml = true;
    const opening = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[0];
    if (opening !== undefined && !this.#afterHtml) this.#marks = opening;
    return false;
  }
}
