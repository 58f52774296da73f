/**
 * `docent.yml`: what the maintainers of a content folder have set for all of it.
 *
 * Each key is checked as strictly as the environment is; what is wrong is a finding at its place, and
 * counts as not set.
 */
import { isMap, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import { finding, type Finding, type Rule } from './finding.ts';
import { DEFAULT_READING, type ReadingSettings, type TitleSource } from './reading-settings.ts';
import { languageOfCode } from './language-of-article.ts';
import type { Language } from '../language/languages/marks.ts';
import { quoted } from '../language/quoted.ts';

export const SETTINGS_FILE = 'docent.yml';

export const unusableSetting: Rule<{ problem: string }> = {
  name: 'unusable-setting',
  severity: 'error',
  message: ({ problem }) => `The setting is not used: ${problem}`,
  fix: 'Write it as docs/folder-settings.md has it, or remove it.',
};

export type RuleLevel = 'off' | 'warning' | 'error';

export interface FolderSettings {
  /** By name of the rule. */
  readonly rules: ReadonlyMap<string, RuleLevel>;
  /** Names of files and folders, or paths below the content folder, that are not read. */
  readonly leaveOut: readonly string[];
  /** The same of those that are read although their name begins with `_` or is README. */
  readonly takeIn: readonly string[];
  /** Absolute address of the site, where the operator sets none. */
  readonly site: string | null;
  /** Lines as in `_synonyms.txt`. */
  readonly synonyms: readonly string[];
  readonly reading: ReadingSettings;
}

export const NO_SETTINGS: FolderSettings = {
  rules: new Map(),
  leaveOut: [],
  takeIn: [],
  site: null,
  synonyms: [],
  reading: DEFAULT_READING,
};

export interface ParsedSettings {
  readonly settings: FolderSettings;
  readonly findings: readonly Finding[];
}

/** A value that is not as expected; `at` is nearer to the mistake than the whole value. */
class Unexpected extends Error {
  readonly at: unknown;
  constructor(expected: string, at: unknown, got: unknown) {
    super(`expected ${expected}, got ${quoted(JSON.stringify(got) ?? 'nothing')}`);
    this.at = at;
  }
}

/** What has been set so far, and how a value of the key is added to it. */
type Reader = (settings: FolderSettings, value: Value) => FolderSettings;

const READERS: Readonly<Record<string, Reader>> = {
  rules: (settings, value) => ({ ...settings, rules: levels(value) }),
  'leave-out': (settings, value) => ({
    ...settings,
    leaveOut: value.texts('a list of names').map(asPath),
  }),
  'take-in': (settings, value) => ({
    ...settings,
    takeIn: value.texts('a list of names').map(asPath),
  }),
  language: (settings, value) => ({
    ...settings,
    reading: { ...settings.reading, language: languageSet(value) },
  }),
  licence: (settings, value) => ({
    ...settings,
    reading: { ...settings.reading, licence: value.matching(/\S/, 'a text') },
  }),
  site: (settings, value) => ({
    ...settings,
    site: value.matching(/^https?:\/\/[^\s/]+[^\s]*$/, 'an address beginning with https://'),
  }),
  'split-faq': (settings, value) => ({
    ...settings,
    reading: {
      ...settings.reading,
      splitFaq: value.matching(/^(?:true|false)$/, 'true or false') === 'true',
    },
  }),
  synonyms: (settings, value) => ({
    ...settings,
    synonyms: value
      .entries('a list of groups of words')
      .map((entry) => entry.texts('a group of words').join(', ')),
  }),
  title: (settings, value) => ({
    ...settings,
    reading: { ...settings.reading, title: value.entries('a list').map(titleSource) },
  }),
};

/** The names of the settings, in the order of their page. */
export const settingNames: readonly string[] = Object.keys(READERS);

/** @param severities - Of every rule there is, by name. */
export function parseSettings(
  text: string,
  severities: ReadonlyMap<string, 'warning' | 'error'>,
): ParsedSettings {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' });
  const findings: Finding[] = [];
  const report = (node: unknown, problem: string): void => {
    const offset = (node as Node | null)?.range?.[0] ?? 0;
    const { line, col } = lines.linePos(offset);
    const place = { file: SETTINGS_FILE, line: Math.max(1, line), column: Math.max(1, col) };
    findings.push(finding(unusableSetting, place, { problem }));
  };
  const [error] = document.errors;
  if (error !== undefined || (document.contents !== null && !isMap(document.contents))) {
    const problem =
      error?.message.split(/ at line |\n/)[0] ?? 'expected lines of the form `key: value`';
    const { line, col } = lines.linePos(error?.pos[0] ?? 0);
    const place = { file: SETTINGS_FILE, line: Math.max(1, line), column: Math.max(1, col) };
    return { settings: NO_SETTINGS, findings: [finding(unusableSetting, place, { problem })] };
  }
  let settings = NO_SETTINGS;
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    const name = isScalar(key) ? String(key.value) : '';
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    if (read === undefined) {
      report(key, `there is no setting ${quoted(name)}; there are ${settingNames.join(', ')}`);
      continue;
    }
    try {
      settings = read(settings, new Value(value));
    } catch (problem) {
      if (!(problem instanceof Unexpected)) throw problem;
      report(problem.at ?? key, problem.message);
    }
    if (name === 'rules' && isMap(value)) {
      for (const { key: rule } of value.items) {
        const wrong = ruleProblem(String(isScalar(rule) ? rule.value : ''), settings, severities);
        if (wrong !== null) report(rule, wrong);
      }
    }
  }
  const rules = new Map([...settings.rules].filter(([rule]) => severities.get(rule) === 'warning'));
  return { settings: { ...settings, rules }, findings };
}

function ruleProblem(
  rule: string,
  { rules }: FolderSettings,
  severities: ReadonlyMap<string, 'warning' | 'error'>,
): string | null {
  if (!severities.has(rule)) return `there is no rule ${quoted(rule)}`;
  const isKept = severities.get(rule) === 'warning' || rules.get(rule) === 'error';
  return isKept
    ? null
    : `files with an error of ${rule} cannot be used, so it cannot be switched off`;
}

/** A node of the file, read as what a setting expects. */
class Value {
  readonly node: unknown;
  constructor(node: unknown) {
    this.node = node;
  }

  entries(expected: string): Value[] {
    const items = (this.node as { readonly items?: readonly unknown[] } | null)?.items;
    if (items === undefined || isMap(this.node))
      throw new Unexpected(expected, this.node, this.#plain());
    return items.map((item) => new Value(item));
  }

  texts(expected: string): string[] {
    return this.entries(expected).map((entry) => entry.matching(/\S/, 'a text'));
  }

  matching(pattern: RegExp, expected: string): string {
    const value = isScalar(this.node) ? this.node.value : null;
    const text = typeof value === 'string' ? value.trim() : '';
    if (!pattern.test(text)) throw new Unexpected(expected, this.node, this.#plain());
    return text;
  }

  pairs(expected: string): [string, Value][] {
    if (!isMap(this.node)) throw new Unexpected(expected, this.node, this.#plain());
    return this.node.items.map(({ key, value }) => [
      String(isScalar(key) ? key.value : ''),
      new Value(value),
    ]);
  }

  #plain(): unknown {
    return isScalar(this.node) ? this.node.value : isMap(this.node) ? 'a mapping' : 'a list';
  }
}

function levels(value: Value): ReadonlyMap<string, RuleLevel> {
  const pairs = value.pairs('names of rules, each with off, warning or error');
  return new Map(
    pairs.map(([rule, level]) => [
      rule,
      level.matching(/^(?:off|warning|error)$/, 'off, warning or error') as RuleLevel,
    ]),
  );
}

function languageSet(value: Value): Language {
  const code = value.matching(
    /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,4})*$/,
    'the code of a language, such as en',
  );
  return languageOfCode(code);
}

function titleSource(value: Value): TitleSource {
  return value.matching(
    /^(?:front-matter|heading|file-name)$/,
    'front-matter, heading or file-name',
  ) as TitleSource;
}

function asPath(name: string): string {
  return name.replace(/^\.?\/+|\/+$/g, '').normalize('NFC');
}
