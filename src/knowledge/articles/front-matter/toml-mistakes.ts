/**
 * What is wrong with TOML, in words for people who write articles, and where that is sure with the line
 * as it should be.
 *
 * The library says where it stopped, in the words of the grammar: what the author wrote is looked at
 * instead. A line counts only if the library gets further once it is mended.
 */
import { inWords } from './mended-line.ts';
import { commaAtEnd, unclosedQuotation, type Look } from './value-looks.ts';

/** `line` and `column` count from the first sign of the TOML, 1-based. */
export interface TomlProblem {
  readonly line: number;
  readonly column: number;
  readonly problem: string;
}

/** Where the library stops in a text; null where it reads all of it. */
export type Stop = (toml: string) => TomlProblem | null;

const LOOKS: readonly Look[] = [
  (value) =>
    value === '' ? { problem: 'behind the equals sign stands nothing', value: '""' } : null,
  (value) =>
    /^[“”„‟«»‘’].*/.test(value)
      ? {
          problem: 'quotation marks are straight ones',
          value: inQuotes(value.replace(/^[“”„‟«»‘’]+|[“”‟«»‘’"']+,?$/g, '')),
        }
      : null,
  commaAtEnd,
  unclosedQuotation(inQuotes),
  (value) =>
    /^"[^"\\]*\\[^"]*"$/.test(value)
      ? {
          problem: 'between double quotation marks a backslash has a meaning of its own',
          value: inQuotes(value.slice(1, -1)),
        }
      : null,
  (value) =>
    /^(["']).+\1$/.test(value)
      ? {
          problem: 'a text that begins with a quotation mark ends at the next one of its kind',
          value: inQuotes(value.slice(1, -1)),
        }
      : null,
  (value) =>
    /^\[[^\]]*$/.test(value)
      ? { problem: 'the list that begins with `[` has no `]`', value: listOf(value.slice(1)) }
      : null,
  (value) =>
    /^\[.*\]$/.test(value)
      ? {
          problem: 'each text of a list needs quotation marks around it',
          value: listOf(value.slice(1, -1)),
        }
      : null,
  (value) =>
    /^(?:yes|no|on|off|true|false)$/i.test(value)
      ? {
          problem: 'yes and no are `true` and `false`',
          value: String(/^(?:yes|on|true)$/i.test(value)),
        }
      : null,
  (value) =>
    /^\d{4}-\d{1,2}-\d{1,2}$/.test(value)
      ? {
          problem: 'months and days have two digits',
          value: value.replace(/-(\d)(?!\d)/g, '-0$1'),
        }
      : null,
  (value) =>
    /^[^"'[{]/.test(value)
      ? { problem: 'a text needs quotation marks around it', value: inQuotes(value) }
      : null,
];

/**
 * @param stopped - Where the library stops, and its own words for it.
 * @param firstLine - Line of the file on which the TOML begins.
 */
export function tomlProblem(
  toml: string,
  stopped: TomlProblem,
  stop: Stop,
  firstLine: number,
): TomlProblem {
  const lines = toml.split('\n');
  const twice = givenTwice(lines, stopped, firstLine);
  if (twice !== null) return twice;
  // A list that nothing closes is noticed lines later.
  const from = Math.max(0, stopped.line - MOST_TRIES);
  for (let at = stopped.line - 1; at >= from; at -= 1) {
    const mistake = mistakeIn(lines[at] ?? '');
    if (mistake === null) continue;
    const next = stop(lines.with(at, mistake.written).join('\n'));
    if (next !== null && next.line <= Math.max(stopped.line, at + 1)) continue;
    const problem = inWords(mistake.problem, mistake.written);
    return { line: at + 1, column: mistake.column, problem };
  }
  return { ...stopped, problem: wordsFor(stopped.problem, lines[stopped.line - 1] ?? '') };
}

/** Each costs as much as parsing the front matter. */
const MOST_TRIES = 5;

interface Mistake {
  readonly column: number;
  readonly problem: string;
  readonly written: string;
}

function mistakeIn(line: string): Mistake | null {
  const [, ofYaml = '', yamlValue = ''] = /^\s*([\w.-]+)\s*:\s+(\S.*?)\s*$/.exec(line) ?? [];
  if (ofYaml !== '') {
    const isValue = /^(?:["'[{]|true$|false$|[+-]?\d)/.test(yamlValue);
    const value = isValue ? yamlValue : inQuotes(yamlValue);
    const problem = 'between a key and its value stands an equals sign';
    return { column: line.indexOf(':') + 1, problem, written: `${ofYaml} = ${value}` };
  }
  const [, before = '', key = '', value = ''] =
    /^((\s*[^=[\]#"']+?)\s*=\s*)(.*?)\s*$/.exec(line) ?? [];
  if (key === '') return null;
  if (!/^\s*[\w.-]+$/.test(key)) {
    const problem = 'a key with other signs than letters, digits, - and _ needs quotation marks';
    return { column: 1, problem, written: `"${key.trim()}" = ${value}` };
  }
  const found = LOOKS.map((look) => look(value)).find((mended) => mended !== null);
  if (found === undefined) return null;
  const spaced = value === '' ? `${before.trimEnd()} ` : before;
  return { column: before.length + 1, problem: found.problem, written: spaced + found.value };
}

function givenTwice(
  lines: readonly string[],
  { line, problem }: TomlProblem,
  firstLine: number,
): TomlProblem | null {
  if (!problem.includes('redefine')) return null;
  const keyOf = (text: string): string | undefined =>
    /^\s*(\[*[\w."'-]+\]*)\s*(?:=|$)/.exec(text)?.[1];
  const key = keyOf(lines[line - 1] ?? '');
  const first = lines.findIndex((text) => key !== undefined && keyOf(text) === key);
  if (key === undefined || first === -1 || first === line - 1) return null;
  return {
    line,
    column: 1,
    problem: `\`${key}\` is given twice, first on line ${firstLine + first}`,
  };
}

const NOT_CLOSED = 'a list or a table in braces has no end, or no comma between two entries';

/** The library's words → ours, for what no look has found. */
const WORDS: readonly (readonly [words: RegExp, ours: string])[] = [
  [/redefine/, 'what is given here has been given before'],
  [
    /string|escape|control/,
    'the text between quotation marks does not end on its line, or has a backslash in it',
  ],
  [/array|structure|comma/, NOT_CLOSED],
  [/date/, 'a day is written as 2026-11-21'],
  [/numeric|integer|underscore|zero/, 'this is no number; a text needs quotation marks around it'],
  [/key|table/, 'this line is no `key = value`'],
  [/value/, 'a text needs quotation marks around it'],
];

function wordsFor(problem: string, line: string): string {
  if (!/[=[]/.test(line)) return 'this line is no `key = value`';
  if (/[[{][^\]}]*$/.test(line)) return NOT_CLOSED;
  return WORDS.find(([words]) => words.test(problem))?.[1] ?? problem;
}

/** The entries of a list, each between quotation marks where it needs some. */
function listOf(entries: string): string {
  const each = entries.split(',').map((entry) => entry.trim());
  const written = each
    .filter((entry) => entry !== '')
    .map((entry) => {
      return /^(?:["'].*["']|[+-]?\d+(?:\.\d+)?|true|false)$/.test(entry)
        ? entry
        : inQuotes(entry.replace(/^["']|["']$/g, ''));
    });
  return `[${written.join(', ')}]`;
}

/** Between the quotation marks in which nothing of the text means anything else. */
function inQuotes(text: string): string {
  const value = text.trim();
  if (!/["\\]/.test(value)) return `"${value}"`;
  return value.includes("'") ? JSON.stringify(value) : `'${value}'`;
}
