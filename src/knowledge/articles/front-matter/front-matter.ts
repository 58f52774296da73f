/**
 * File text → front matter as data, and the text below it.
 *
 * The only file that imports gray-matter, and the wall between it and strangers' files: gray-matter
 * would *run* front matter that begins with `---js`, and it caches by content, so that the second
 * parse of a broken file silently returns nothing. Here every engine but YAML is refused before
 * gray-matter looks, its own engines are replaced, and the options we pass switch its cache off.
 */
import matter from 'gray-matter';
import { countLines } from '../file-text.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import {
  forbiddenKey,
  frontMatterEngine,
  frontMatterSyntax,
  tomlSyntax,
} from '../reading-errors.ts';
import { faultlessYaml } from './faultless-yaml.ts';
import { closedByDashes, jsonBetweenDashes, openingOf } from './fences.ts';
import type { FrontMatterValues } from './front-matter-values.ts';
import { readToml, tomlPlace } from './toml.ts';
import { fieldsOfDocument, yamlDocument, yamlText } from './yaml-document.ts';
import { keyProblems, yamlProblems } from './yaml-problems.ts';

/** Front matter that can be trusted to be plain data, with places for findings. */
export interface FrontMatter extends FrontMatterValues {
  /** The text below the front matter. */
  readonly body: string;
  /** Line of the file on which `body` begins, 1-based. */
  readonly bodyLine: number;
}

export type FrontMatterOutcome =
  | { readonly kind: 'read'; readonly frontMatter: FrontMatter }
  | {
      readonly kind: 'refused';
      readonly findings: readonly Finding[];
      /** What could be read of it all the same; without `isRead` no values, only the text below. */
      readonly frontMatter: FrontMatter;
      readonly isRead: boolean;
    };

const YAML_NAMES: ReadonlySet<string> = new Set(['', 'yaml', 'yml']);

/** gray-matter looks for comments with a pattern whose time grows with the square of such a run. */
const BLANK_LINES = /(?:\n[^\S\n]*){300}\n/;
const FEWEST_BLANK_LINES = 300;

/** The first line of nearly all front matter, which names no engine. */
const OPENING = '---\n';

/**
 * @param file - Path for findings.
 * @param text - The whole file, without byte order mark, lines ended by `\n`.
 */
export function readFrontMatter(file: string, text: string): FrontMatterOutcome {
  const start: Place = { file, line: 1, column: 1 };
  const json = jsonBetweenDashes(text);
  // Its first line of dashes is no line of the file.
  if (json !== null) return readYamlBlock({ text, from: json, start, linesAbove: -1 });
  const opened = openingOf(text);
  if (opened === null) return { kind: 'read', frontMatter: withoutValues(start, text, text) };
  const linesAbove = countLines(text.slice(0, opened.offset)) - 1;
  const from = closedByDashes(text.slice(opened.offset));
  const source: Source = { text, from, start, linesAbove };
  return opened.notation === 'toml' ? readTomlBlock(source) : readYamlBlock(source);
}

/** A file that has front matter. */
interface Source {
  readonly text: string;
  /** The text from the first line of the front matter on. */
  readonly from: string;
  readonly start: Place;
  readonly linesAbove: number;
}

function refusedWith(
  { text, from, start }: Source,
  findings: readonly Finding[],
): FrontMatterOutcome {
  const frontMatter = withoutValues(start, text, textBelow(from));
  return { kind: 'refused', findings, frontMatter, isRead: false };
}

function readYamlBlock(block: Source): FrontMatterOutcome {
  const { text, from, start, linesAbove } = block;
  const refused = (findings: readonly Finding[]): FrontMatterOutcome =>
    refusedWith(block, findings);
  const language = from.startsWith(OPENING) ? '' : matter.language(from).name.toLowerCase();
  if (!YAML_NAMES.has(language)) {
    return refused([finding(frontMatterEngine, start, { language })]);
  }
  const lineCount = countLines(text);
  if (lineCount > FEWEST_BLANK_LINES && BLANK_LINES.test(from)) {
    const problem = 'hundreds of blank lines in a row';
    return refused([finding(frontMatterSyntax, start, { problem })]);
  }

  const { yaml, body } = split(from);
  const bodyLine = lineCount - countLines(body) + 1;
  const source = yamlText(yaml, start, linesAbove);
  const faultless = faultlessYaml(source);
  if (faultless !== null) {
    return { kind: 'read', frontMatter: { ...faultless, body, bodyLine } };
  }
  if (mayNestTooDeeply(yaml)) {
    return refused([finding(frontMatterSyntax, start, { problem: TOO_DEEP })]);
  }
  const { placeAt } = source;
  try {
    const document = yamlDocument(yaml);
    const problems = yamlProblems(document, yaml, placeAt);
    if (problems.length > 0) {
      const found = problems.map(({ place, problem }) =>
        finding(frontMatterSyntax, place, { problem }),
      );
      return refused([...found, ...unclosed(from, start)]);
    }
    const frontMatter = { ...fieldsOfDocument(document, source), body, bodyLine };
    const findings = keyProblems(document, placeAt);
    return findings.length > 0
      ? { kind: 'refused', findings, frontMatter, isRead: true }
      : { kind: 'read', frontMatter };
  } catch (error) {
    // The library throws where a value cannot be built: an alias without an anchor, aliases that
    // would multiply without end, nesting deeper than the call stack.
    const problem = error instanceof RangeError ? TOO_DEEP : (error as Error).message;
    return refused([finding(frontMatterSyntax, start, { problem })]);
  }
}

const TOO_DEEP = 'nested too deeply';
/** Many times what anybody writes, and a fraction of what the call stack holds. */
const MAX_BRACKETS = 500;
const MANY_MARKS = /(?:[-?:][ \t]+){200}/;

/**
 * Said before the library tries: where the call stack ends while V8 prepares a pattern, as the library has
 * many, V8 ends the whole process and no error can be caught.
 */
function mayNestTooDeeply(yaml: string): boolean {
  let open = 0;
  for (const [sign] of yaml.matchAll(/[[\]{}]/g)) {
    open = sign === '[' || sign === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > MAX_BRACKETS) return true;
  }
  return MANY_MARKS.test(yaml);
}

function readTomlBlock(block: Source): FrontMatterOutcome {
  const { text, from, start, linesAbove } = block;
  const lines = from.split('\n').slice(1);
  const end = lines.findIndex((line) => /^\+{3}[ \t]*$/.test(line));
  const toml = lines.slice(0, end === -1 ? undefined : end).join('\n');
  const placeAt = (line: number, column: number): Place => {
    return { file: start.file, line: line + 1 + linesAbove, column };
  };
  const read = readToml(toml, linesAbove + 2);
  if (read.kind === 'refused' || end === -1) {
    const nothingCloses =
      'no second line `+++` closes it, so all of the file is taken for front matter';
    const problem = read.kind === 'refused' ? read.problem : nothingCloses;
    const place = read.kind === 'refused' ? placeAt(read.line, read.column) : start;
    return refusedWith(block, [finding(tomlSyntax, place, { problem })]);
  }
  const body = lines.slice(end + 1).join('\n');
  const placeOf = (key?: string): Place => {
    const place = key === undefined ? null : tomlPlace(toml, key);
    return place === null ? start : placeAt(place.line, place.column);
  };
  const frontMatter: FrontMatter = {
    values: read.values,
    placeOf,
    placeOfKey: (key) => ({ ...placeOf(key), column: 1 }),
    commentBehind: () => null,
    signBefore: () => null,
    writtenScalar: () => null,
    body,
    bodyLine: countLines(text) - countLines(body) + 1,
  };
  if (read.forbidden.length === 0) return { kind: 'read', frontMatter };
  const findings = read.forbidden.map((key) => finding(forbiddenKey, placeOf(key), { key }));
  return { kind: 'refused', findings, frontMatter, isRead: true };
}

/**
 * Front matter of a file that has none, or none that can be read.
 *
 * @param body - The end of `text` that is no front matter.
 */
function withoutValues(start: Place, text: string, body: string): FrontMatter {
  return {
    values: new Map(),
    placeOf: () => start,
    placeOfKey: () => start,
    commentBehind: () => null,
    signBefore: () => null,
    writtenScalar: () => null,
    body,
    bodyLine: countLines(text) - countLines(body) + 1,
  };
}

/**
 * Front matter and body, as gray-matter divides them.
 *
 * Its engine gets the text from behind the first `---` on, so lines counted there are the file's.
 */
function split(text: string): { yaml: string; body: string } {
  const plain = splitPlainly(text);
  if (plain !== null) return plain;
  let yaml = '';
  const capture = (source: string): object => {
    yaml = source;
    return {};
  };
  const engines = { yaml: capture, javascript: refuseToRun, json: refuseToRun };
  return { body: matter(text, { language: 'yaml', engines }).content, yaml };
}

/** A line that is no comment: without one gray-matter takes front matter for empty. */
const SAYS_SOMETHING = /\n[ \t]*[^\s#]/;

/** The same where there is nothing to tell but where the next dashes are: gray-matter copies and searches every text several times. */
function splitPlainly(text: string): { yaml: string; body: string } | null {
  const end = endOfFrontMatter(text);
  if (!text.startsWith(OPENING) || end === -1) return null;
  const yaml = text.slice(OPENING.length - 1, end);
  if (!SAYS_SOMETHING.test(yaml)) return null;
  const below = end + OPENING.length;
  return { yaml, body: text.slice(text.charAt(below) === '\n' ? below + 1 : below) };
}

/** Said only beside other problems: a file may be nothing but front matter. */
function unclosed(text: string, start: Place): Finding[] {
  if (endOfFrontMatter(text) !== -1) return [];
  const problem = 'no second line `---` closes it, so all of the file is taken for front matter';
  return [finding(frontMatterSyntax, start, { problem })];
}

/** Position of the line break before the closing `---`, as gray-matter finds it; -1 without one. */
function endOfFrontMatter(text: string): number {
  return text.indexOf(`\n${text.slice(0, 3)}`, 3);
}

/** Below the line that closes the front matter; empty when there is no such line. */
function textBelow(text: string): string {
  const end = endOfFrontMatter(text);
  const lineEnd = end === -1 ? -1 : text.indexOf('\n', end + 1);
  return lineEnd === -1 ? '' : text.slice(lineEnd + 1);
}

function refuseToRun(): never {
  throw new Error('Expected front matter to be YAML: other engines are refused before this point');
}
