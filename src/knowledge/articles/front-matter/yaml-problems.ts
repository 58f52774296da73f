/**
 * What is wrong with YAML, in words for people who write articles and not YAML.
 *
 * Where the library's own words suffice they are kept; the commonest mistakes get better ones: a
 * colon in a text, a text that is not indented, a tab.
 */
import type { Alias, Document, ErrorCode, YAMLError } from 'yaml';
import { isMap, isPair, isScalar, visit } from 'yaml';
import { finding, type Finding, type Place } from '../finding.ts';
import { inWords as withMendedLine } from './mended-line.ts';
import { mistakeAt, type YamlMistake } from './yaml-mistakes.ts';
import { forbiddenKey, frontMatterSyntax } from '../reading-errors.ts';
import { isReadKey } from './read-keys.ts';

/** One mistake often brings many errors after it; whoever mends the first ones sees the others next. */
const ERRORS_SHOWN = 3;

export interface YamlProblem {
  readonly place: Place;
  readonly problem: string;
}

/**
 * @param yaml - The text that `document` was parsed from.
 * @param placeAt - Place in the file of a position in `yaml`.
 */
export function yamlProblems(
  document: Document,
  yaml: string,
  placeAt: (offset: number) => Place,
): readonly YamlProblem[] {
  const start = placeAt(0);
  const syntax = (place: Place, problem: string): YamlProblem => ({ place, problem });
  if (document.errors.length > 0) {
    const { file } = start;
    const outside = unindentedText(yaml);
    if (outside !== null) {
      return [syntax({ file, line: outside.line, column: 1 }, notIndented(outside.key))];
    }
    const mistake = mistakeAt(yaml, document.errors[0]?.pos[0] ?? 0);
    // What the library says after it is mostly about the same mistake.
    if (mistake !== null) {
      return [syntax(placeAt(offsetOf(yaml, mistake)), mistake.problem)];
    }
    const list = document.errors.find(({ message }) => message.startsWith(LIST_BELOW_TEXT));
    if (list !== undefined) return [syntax(placeAt(list.pos[0]), TEXT_AND_LIST)];
    return document.errors
      .slice(0, ERRORS_SHOWN)
      .map((error) => syntax(placeAt(error.pos[0]), inWords(error)));
  }
  const alias = unnamedAlias(document);
  if (alias !== null) {
    const at = alias.range?.[0] ?? 0;
    return [syntax(placeAt(at), withMendedLine(ASTERISK, aliasInQuotes(yaml, at, alias)))];
  }
  if (document.contents !== null && !isMap(document.contents)) {
    const mistake = mistakeAt(yaml, 0);
    if (mistake !== null) return [syntax(placeAt(offsetOf(yaml, mistake)), mistake.problem)];
    return [syntax(start, 'expected lines of the form `key: value`')];
  }
  return [];
}

/** A text that begins with an asterisk: to YAML it names a value that an anchor (`&…`) has marked before, and none has. */
function unnamedAlias(document: Document): Alias | null {
  let unnamed: Alias | null = null;
  visit(document, {
    Alias(_position, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      unnamed = alias;
      return visit.BREAK;
    },
  });
  return unnamed;
}

const ASTERISK = 'a text that begins with `*` needs quotation marks around it';

/** The line that it stands on. */
function aliasInQuotes(yaml: string, at: number, { source }: Alias): string {
  const mended = `${yaml.slice(0, at)}"*${source}"${yaml.slice(at + 1 + source.length)}`;
  const end = mended.indexOf('\n', at);
  return mended.slice(yaml.lastIndexOf('\n', at) + 1, end === -1 ? undefined : end);
}

const WORDS: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon and a space in it needs quotation marks around it',
  TAB_AS_INDENT: 'the line begins with a tab, where only spaces may stand',
  BAD_SCALAR_START: 'a text that begins with this sign needs quotation marks around it',
  MULTIPLE_DOCS:
    'what stands below this `---` is not read; take that line out, or what is below it',
};

/** The library's words for a dash that begins an item where none can stand. */
const LIST_BELOW_TEXT = 'Unexpected block-seq-ind';
const TEXT_AND_LIST =
  'a list stands below a key that has a text behind its colon; give that text a line `- …` of its own';

function inWords({ code, message }: YAMLError): string {
  // The library's message goes on with a picture of the line; the place says it better.
  if (message.startsWith('Implicit ')) return 'this line is no `key: value`';
  return WORDS[code] ?? message.split(/ at line |\n/)[0] ?? '';
}

function offsetOf(yaml: string, { line, column }: YamlMistake): number {
  const above = yaml.split('\n').slice(0, line);
  return above.reduce((offset, { length }) => offset + length + 1, column);
}

function notIndented(key: string): string {
  return `this line is no \`key: value\`; if it belongs to \`${key}:\` above, put four spaces before it`;
}

/** A key of front matter: a word or two, never the beginning of a sentence. */
const KEY_LINE = /^[\p{L}_][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+)?:(?:\s|$)/u;

/** The first line of text that stands where the lines of a `>-` or `|` block should, but not indented. */
function unindentedText(yaml: string): { readonly key: string; readonly line: number } | null {
  let key: string | null = null;
  for (const [position, text] of yaml.split('\n').entries()) {
    const opened = /^([\w-]+):\s*[>|][+-]?\d?\s*$/.exec(text)?.[1];
    if (opened !== undefined) key = opened;
    else if (KEY_LINE.test(text)) key = null;
    else if (key !== null && /^[^\s#-]/.test(text)) return { key, line: position + 1 };
  }
  return null;
}

/** Names through which a mapping could reach into JavaScript's own objects. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Keys that no article may have, and such as are given twice and read, in YAML that is one: its values can be
 * read all the same. Programs that write `description` twice see no harm in it, and neither does whoever does
 * not read it.
 */
export function keyProblems(
  document: Document,
  placeAt: (offset: number) => Place,
): readonly Finding[] {
  const problems: Finding[] = [];
  visit(document, {
    Map(_position, { items }, path) {
      const isRead = isReadWithin(path);
      const seen = new Map<string, number>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const place = placeAt(key.range?.[0] ?? 0);
        const report = (problem: string): void =>
          void problems.push(finding(frontMatterSyntax, place, { problem }));
        if (FORBIDDEN_KEYS.has(name)) problems.push(finding(forbiddenKey, place, { key: name }));
        const first = seen.get(name);
        if (first !== undefined && isRead(name)) {
          report(`${standsTwice(name, first)}; one of the two has to go`);
        }
        // Read as a key, the text would be lost without a word.
        if (MARKDOWN_POINT.test(name)) report(notIndented('answer'));
        if (first === undefined) seen.set(name, place.line);
      }
    },
  });
  return problems.slice(0, ERRORS_SHOWN);
}

/** @param path - From the document down to a mapping: what stands within a key is read with it. */
function isReadWithin(path: readonly unknown[]): (name: string) => boolean {
  const outermost = path.find((node) => isPair(node));
  if (outermost === undefined) return isReadKey;
  const isRead = isScalar(outermost.key) && isReadKey(String(outermost.key.value));
  return () => isRead;
}

/** @param line - Of the file, where it stands first. */
export function standsTwice(key: string, line: number): string {
  return `\`${key}\` is given twice, first on line ${line}`;
}

/** Whether `keyProblems` would look at it twice. */
export function isSuspiciousKey(name: string): boolean {
  return FORBIDDEN_KEYS.has(name) || MARKDOWN_POINT.test(name);
}

/** `1. **Head**: text` is a key with a value to YAML when it is not indented. */
const MARKDOWN_POINT = /^\d{1,3}[.)] |\*\*/;
