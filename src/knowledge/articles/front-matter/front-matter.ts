/**
 * File text → front matter as data, and the text below it.
 *
 * The only file that imports gray-matter, and the wall between it and strangers' files: gray-matter
 * would *run* front matter that begins with `---js`, and it caches by content, so that the second
 * parse of a broken file silently returns nothing. Here every engine but YAML is refused before
 * gray-matter looks, its own engines are replaced, and the options we pass switch its cache off.
 */
import matter from 'gray-matter';
import { isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { finding, type Finding, type Place } from '../finding.ts';
import { frontMatterEngine, frontMatterSyntax } from '../reading-errors.ts';
import { keyProblems, yamlProblems } from './yaml-problems.ts';

/** Front matter that can be trusted to be plain data, with places for findings. */
export interface FrontMatter {
  /** Empty when the file has none. Maps throughout, so no key can reach a prototype. */
  readonly values: ReadonlyMap<unknown, unknown>;
  /** Where the value of a key begins; the first line of the file when there is no such key. */
  readonly placeOf: (...path: readonly string[]) => Place;
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

/** As other programs for sites write it; read as text, it would be told to people. */
const TOML = /^\+{3}[ \t]*\n/;

/** gray-matter looks for comments with a pattern whose time grows with the square of such a run. */
const BLANK_LINES = /(?:\n[^\S\n]*){300}\n/;

/**
 * @param file - Path for findings.
 * @param text - The whole file, without byte order mark, lines ended by `\n`.
 */
export function readFrontMatter(file: string, text: string): FrontMatterOutcome {
  const start: Place = { file, line: 1, column: 1 };
  if (!TOML.test(text) && (!text.startsWith('---') || text.charAt(3) === '-')) {
    return { kind: 'read', frontMatter: withoutValues(start, text, text) };
  }
  const refused = (findings: readonly Finding[]): FrontMatterOutcome => {
    const frontMatter = withoutValues(start, text, textBelow(text));
    return { kind: 'refused', findings, frontMatter, isRead: false };
  };
  const language = TOML.test(text) ? 'toml' : matter.language(text).name.toLowerCase();
  if (!YAML_NAMES.has(language)) {
    return refused([finding(frontMatterEngine, start, { language })]);
  }
  if (BLANK_LINES.test(text)) {
    const problem = 'hundreds of blank lines in a row';
    return refused([finding(frontMatterSyntax, start, { problem })]);
  }

  const { yaml, body } = split(text);
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(yaml, {
      lineCounter: lines,
      schema: 'core',
      // The library compares each key with every other; `keyProblems` does it in one pass.
      uniqueKeys: false,
    });
    const problems = yamlProblems(document, yaml, placeAt);
    if (problems.length > 0) return refused([...problems, ...unclosed(text, start)]);
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

/**
 * Front matter of a file that has none, or none that can be read.
 *
 * @param body - The end of `text` that is no front matter.
 */
function withoutValues(start: Place, text: string, body: string): FrontMatter {
  return {
    values: new Map(),
    placeOf: () => start,
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
