/**
 * File text → front matter as data, and the text below it.
 *
 * The only file that imports gray-matter, and the wall between it and strangers' files: gray-matter
 * would *run* front matter that begins with `---js`, and it caches by content, so that the second
 * parse of a broken file silently returns nothing. Here every engine but YAML is refused before
 * gray-matter looks, its own engines are replaced, and the options we pass switch its cache off.
 */
import matter from 'gray-matter';
import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Tags,
} from 'yaml';
import { finding, type Finding, type Place } from '../finding.ts';
import { forbiddenKey, frontMatterEngine, frontMatterSyntax } from '../reading-errors.ts';
import { openingOf } from './fences.ts';
import { readToml, tomlPlace } from './toml.ts';
import { keyProblems, yamlProblems } from './yaml-problems.ts';

/** Front matter that can be trusted to be plain data, with places for findings. */
export interface FrontMatter {
  /** Empty when the file has none. Maps throughout, so no key can reach a prototype. */
  readonly values: ReadonlyMap<unknown, unknown>;
  /** Where the value of a key begins; the first line of the file when there is no such key. */
  readonly placeOf: (...path: readonly string[]) => Place;
  /** Where a key itself stands; the first line of the file when there is no such key. */
  readonly placeOfKey: (key: string) => Place;
  /** The comment that ends the text of a key on its line, without its `#`; null without one. */
  readonly commentBehind: (key: string) => string | null;
  /** How the text of a key is written; null when it is none, or stands elsewhere (an alias). */
  readonly writtenScalar: (key: string) => WrittenScalar | null;
  /** The text below the front matter. */
  readonly body: string;
  /** Line of the file on which `body` begins, 1-based. */
  readonly bodyLine: number;
}

export interface WrittenScalar {
  /** As it is read. */
  readonly value: string;
  /** As it stands in the file, with its quotation marks, escapes and indentation. */
  readonly source: string;
  /** Place in the file of a position in `source`. */
  readonly placeAt: (offset: number) => Place;
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

/**
 * @param file - Path for findings.
 * @param text - The whole file, without byte order mark, lines ended by `\n`.
 */
export function readFrontMatter(file: string, text: string): FrontMatterOutcome {
  const start: Place = { file, line: 1, column: 1 };
  const opened = openingOf(text);
  if (opened === null) return { kind: 'read', frontMatter: withoutValues(start, text, text) };
  const linesAbove = countLines(text.slice(0, opened.offset)) - 1;
  const source: Source = { text, from: text.slice(opened.offset), start, linesAbove };
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
  const language = matter.language(from).name.toLowerCase();
  if (!YAML_NAMES.has(language)) {
    return refused([finding(frontMatterEngine, start, { language })]);
  }
  if (BLANK_LINES.test(from)) {
    const problem = 'hundreds of blank lines in a row';
    return refused([finding(frontMatterSyntax, start, { problem })]);
  }

  const { yaml, body } = split(from);
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: start.file, line: Math.max(1, line) + linesAbove, column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(yaml, {
      lineCounter: lines,
      schema: 'core',
      customTags: withoutNumbers,
      // The library compares each key with every other; `keyProblems` does it in one pass.
      uniqueKeys: false,
    });
    const problems = yamlProblems(document, yaml, placeAt);
    if (problems.length > 0) return refused([...problems, ...unclosed(from, start)]);
    const frontMatter = {
      ...readYaml(document, yaml, start, placeAt),
      body,
      bodyLine: countLines(text) - countLines(body) + 1,
    };
    const findings = keyProblems(document, placeAt);
    return findings.length > 0
      ? { kind: 'refused', findings, frontMatter, isRead: true }
      : { kind: 'read', frontMatter };
  } catch (error) {
    // The library throws where a value cannot be built: an alias without an anchor, aliases that
    // would multiply without end, nesting deeper than the call stack.
    const problem = error instanceof RangeError ? 'nested too deeply' : (error as Error).message;
    return refused([finding(frontMatterSyntax, start, { problem })]);
  }
}

/** Numbers and booleans stay the texts that they were written as: 1.10 is a version, and 007 a name. */
function withoutNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float|bool)$/.test(tag.tag));
}

function readTomlBlock(block: Source): FrontMatterOutcome {
  const { text, from, start, linesAbove } = block;
  const lines = from.split('\n').slice(1);
  const end = lines.findIndex((line) => /^\+{3}[ \t]*$/.test(line));
  const toml = lines.slice(0, end === -1 ? undefined : end).join('\n');
  const placeAt = (line: number, column: number): Place => {
    return { file: start.file, line: line + 1 + linesAbove, column };
  };
  const read = readToml(toml);
  if (read.kind === 'refused' || end === -1) {
    const nothingCloses =
      'no second line `+++` closes it, so all of the file is taken for front matter';
    const problem = read.kind === 'refused' ? read.problem : nothingCloses;
    const place = read.kind === 'refused' ? placeAt(read.line, read.column) : start;
    return refusedWith(block, [finding(frontMatterSyntax, place, { problem, notation: 'TOML' })]);
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
    writtenScalar: () => null,
    body,
    bodyLine: countLines(text) - countLines(body) + 1,
  };
}

/** @throws {Error} When a value cannot be built. */
function readYaml(
  document: Document,
  yaml: string,
  start: Place,
  placeAt: (offset: number) => Place,
): Omit<FrontMatter, 'body' | 'bodyLine'> {
  return {
    values: valuesOf(document),
    placeOf: (...path) => {
      const node: unknown = document.getIn(path, true);
      const range = isNode(node) ? node.range : null;
      return range ? placeAt(range[0]) : start;
    },
    placeOfKey: (key) => {
      const pair = isMap(document.contents)
        ? document.contents.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      const range = isNode(pair?.key) ? pair.key.range : null;
      return range ? placeAt(range[0]) : start;
    },
    commentBehind: (key) => {
      const node: unknown = document.get(key, true);
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return null;
      // Of a comment on lines of its own below the text nobody thinks that it belongs to that.
      return /^[ \t]+#([^\n]*)/.exec(yaml.slice(node.range[1]))?.[1] ?? null;
    },
    writtenScalar: (key) => {
      const node: unknown = document.get(key, true);
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return null;
      const [first, end] = node.range;
      return {
        value: node.value,
        source: yaml.slice(first, end),
        placeAt: (offset) => placeAt(first + offset),
      };
    },
  };
}

/**
 * Front matter and body, as gray-matter divides them.
 *
 * Its engine gets the text from behind the first `---` on, so lines counted there are the file's.
 */
function split(text: string): { yaml: string; body: string } {
  let yaml = '';
  const capture = (source: string): object => {
    yaml = source;
    return {};
  };
  const engines = { yaml: capture, javascript: refuseToRun, json: refuseToRun };
  return { body: matter(text, { language: 'yaml', engines }).content, yaml };
}

/** Aliases are expanded at most 100 times (the library's default), so nothing can blow up. */
function valuesOf(document: Document): ReadonlyMap<unknown, unknown> {
  const values: unknown = document.toJS({ mapAsMap: true });
  return values instanceof Map ? values : new Map();
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

function countLines(text: string): number {
  let lines = 1;
  for (const character of text) if (character === '\n') lines += 1;
  return lines;
}
