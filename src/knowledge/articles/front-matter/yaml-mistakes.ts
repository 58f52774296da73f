/**
 * The commonest mistakes in YAML, known by the line they are made in, with the line as it should be.
 *
 * The library says where it stopped, which is often a line later: what the author wrote is looked at
 * instead. A line counts only if the library gets further once it is mended.
 */
import { parseDocument } from 'yaml';
import { inWords } from './mended-line.ts';
import { commaAtEnd, unclosedQuotation, type Look } from './value-looks.ts';

export interface YamlMistake {
  /** 0-based, of the lines of the YAML. */
  readonly line: number;
  /** 0-based, in UTF-16 units. */
  readonly column: number;
  /** What is wrong, and how the line should be. */
  readonly problem: string;
}

interface KeyLine {
  /** With the spaces and the dash before it, and with the colon. */
  readonly key: string;
  readonly value: string;
}

const LOOKS: readonly Look[] = [
  commaAtEnd,
  unclosedQuotation(inQuotes),
  (value) =>
    /^'(?:[^']|'')*'[^'\s,#]/.test(value)
      ? {
          problem: 'an apostrophe ends a text that begins with one',
          value: inQuotes(value.replace(/^'|'$/g, '')),
        }
      : null,
  (value) =>
    /^"[^"\\]*\\[^"]*"$/.test(value)
      ? {
          problem: 'between double quotation marks a backslash has a meaning of its own',
          value: `'${value.slice(1, -1).replaceAll("'", "''")}'`,
        }
      : null,
  (value) =>
    /^(["']).*?\1\s*[^\s,#]/.test(value)
      ? {
          problem: 'a text that begins with a quotation mark ends at the next one',
          value: inQuotes(value),
        }
      : null,
  (value) =>
    /^\[[^\]]*$/.test(value)
      ? { problem: 'the list that begins with `[` has no `]`', value: `${value.trimEnd()}]` }
      : null,
  (value) =>
    /^[|>][+-]?\s+[^\s#]/.test(value)
      ? {
          problem: `behind \`${value.charAt(0)}\` nothing may stand on the same line`,
          value: inQuotes(value.replace(/^[|>][+-]?\s+/, '')),
        }
      : null,
  (value) =>
    /^-\s+\S/.test(value)
      ? {
          problem:
            'a text that begins with a dash and a space needs quotation marks around it, and an item of a list a line of its own',
          value: inQuotes(value),
        }
      : null,
  (value) =>
    /^[@`%*&!?[{|>]/.test(value)
      ? {
          problem: 'a text that begins with this sign needs quotation marks around it',
          value: inQuotes(value),
        }
      : null,
  (value) =>
    /:(?:\s|$)/.test(value)
      ? {
          problem: 'a text with a colon and a space in it needs quotation marks around it',
          value: inQuotes(value),
        }
      : null,
];

/**
 * @param yaml - Of a document that has an error.
 * @param at - Position in it where the library stopped.
 * @returns Null where no line shows one of the mistakes, or mending it would not help.
 */
export function mistakeAt(yaml: string, at: number): YamlMistake | null {
  const lines = yaml.split('\n');
  const stopped = yaml.slice(0, at).split('\n').length - 1;
  // A quotation mark or a list that nothing closes is noticed where the front matter ends.
  const above = Array.from({ length: stopped }, (_, distance) => stopped - 1 - distance);
  let tries = 0;
  for (const line of [stopped, stopped + 1, ...above]) {
    const found = mistakeIn(lines, line);
    if (found === null) continue;
    if (isMended(lines, line, found.written, stopped)) {
      return { line, column: found.column, problem: inWords(found.problem, found.written) };
    }
    tries += 1;
    if (tries === MOST_TRIES) return null;
  }
  return null;
}

/** Each costs as much as parsing the front matter. */
const MOST_TRIES = 5;

/** Whether the library gets further with the line as it should be. */
function isMended(
  lines: readonly string[],
  line: number,
  written: string,
  stopped: number,
): boolean {
  const text = lines.with(line, written).join('\n');
  const [error] = parseDocument(text, { schema: 'core', uniqueKeys: false }).errors;
  if (error === undefined) return true;
  return text.slice(0, error.pos[0]).split('\n').length - 1 > Math.max(stopped, line);
}

/** `written`: the line as it should be. */
interface Mistake {
  readonly column: number;
  readonly problem: string;
  readonly written: string;
}

function mistakeIn(lines: readonly string[], at: number): Mistake | null {
  const line = lines[at] ?? '';
  if (line.startsWith('\t')) return withTab(lines, at);
  const [, name = '', value = ''] = UNSPACED.exec(line) ?? OTHER_SIGN.exec(line) ?? [];
  if (name !== '') {
    const problem = 'behind a key stand a colon and a space';
    return { column: name.length, problem, written: `${name}: ${value}` };
  }
  const pair = keyLine(line);
  if (pair === null) return itemAlone(line) ?? dashAlone(line) ?? textAlone(lines, at);
  for (const look of LOOKS) {
    const found = look(pair.value.trimEnd());
    if (found === null) continue;
    const column = line.length - pair.value.length;
    return { column, problem: found.problem, written: `${pair.key} ${found.value}` };
  }
  const indent = /^[ -]+/.exec(line)?.[0].length ?? 0;
  const before = keyLine(lines[at - 1] ?? '');
  const isBelowText = before !== null && before.value !== '' && /^\S/.test(before.key);
  // The YAML of a file begins behind its `---`, with an empty line.
  const isFirst = at === 0 || (at === 1 && lines[0]?.trim() === '');
  if (indent === 0 || (!isFirst && !isBelowText)) return null;
  const problem = 'keys begin at the first column, without spaces or a dash before them';
  return { column: 0, problem, written: line.slice(indent) };
}

/** An item of a list that is a text, such as `- @name`. */
function itemAlone(line: string): Mistake | null {
  const [, dash = '', value = ''] = /^(\s*(?:- +)+)(\S.*?)\s*$/.exec(line) ?? [];
  const found = LOOKS.map((look) => look(value)).find((mended) => mended !== null);
  if (dash === '' || found === undefined || found === null) return null;
  return { column: dash.length, problem: found.problem, written: dash + found.value };
}

/** `-two`: what was to be an item of a list. */
function dashAlone(line: string): Mistake | null {
  const [, indent = '', value = ''] = /^( *)-([^\s-].*)$/.exec(line) ?? [];
  if (value === '') return null;
  const problem = 'behind the dash of an item stands a space';
  return { column: indent.length, problem, written: `${indent}- ${value}` };
}

/** A line that is no `key: value` and not indented, below one that is. */
function textAlone(lines: readonly string[], at: number): Mistake | null {
  const line = lines[at] ?? '';
  const key = keyLine(lines[at - 1] ?? '')?.key.trim();
  if (key === undefined || !/^[^\s#-]/.test(line)) return null;
  const problem = `this line is no \`key: value\`; if it belongs to \`${key}\` above, spaces before it say so`;
  return { column: 0, problem, written: `    ${line}` };
}

/** Signs that other notations have where YAML has its colon. */
const OTHER_SIGN = /^([A-Za-z_][\w-]*) ?(?:=|\uFF1A) ?([^\s=].*)$/;

/** `title:Lime`, also with a space that only looks like one; an address is none. */
const UNSPACED = /^((?:- )?[A-Za-z_][\w-]*):[\u00a0\u3000]*(?!\/\/)([^\s:][^:]*)$/;

function keyLine(line: string): KeyLine | null {
  const [, key, value = ''] =
    /^(\s*(?:- +)?[\p{L}_][\p{L}\p{N}_.-]*:)(?: +(.*))?$/u.exec(line) ?? [];
  return key === undefined ? null : { key, value };
}

function withTab(lines: readonly string[], at: number): Mistake {
  const text = (lines[at] ?? '').trimStart();
  const belongsAbove = keyLine(text) === null || keyLine(lines[at - 1] ?? '')?.value === '';
  const problem = 'the line begins with a tab, where only spaces may stand';
  return { column: 0, problem, written: belongsAbove ? `  ${text}` : text };
}

/** Between the quotation marks that the text needs least. */
export function inQuotes(text: string): string {
  const value = text.trim();
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
