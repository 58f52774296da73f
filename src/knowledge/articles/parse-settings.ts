/**
 * The text of `docent.yml` → settings.
 *
 * Each key is checked as strictly as the environment is; what is wrong is a finding at its place, and
 * counts as not set.
 */
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { languageOfCountry, mayBeLanguage } from '../language/language-names.ts';
import { LANGUAGES, type Language } from '../language/languages/marks.ts';
import { nearestName } from '../language/nearest-name.ts';
import { quoted } from '../language/quoted.ts';
import { finding, type Finding, type Place } from './finding.ts';
import {
  NO_SETTINGS,
  RULE_LEVELS,
  SETTINGS_FILE,
  unusableSetting,
  type FolderSettings,
  type ParsedSettings,
  type RuleLevel,
  type SelectedName,
} from './folder-settings.ts';
import { yamlText } from './front-matter/yaml-document.ts';
import { standsTwice, yamlProblems } from './front-matter/yaml-problems.ts';
import { languageOfCode } from './language-of-article.ts';
import { TITLE_SOURCES } from './reading-settings.ts';
import { offsetOf, SettingsValue, Unexpected } from './settings-value.ts';

/** What has been set so far, and how a value of the key is added to it. */
type Reader = (
  settings: FolderSettings,
  value: SettingsValue,
  placeOf: (node: unknown) => Place,
) => FolderSettings;

/** All but `rules`, of which each is a setting by itself. */
const READERS: Readonly<Record<string, Reader>> = {
  'leave-out': (settings, value) => ({
    ...settings,
    leaveOut: value.texts(A_LIST_OF_NAMES).map(asPath),
  }),
  'take-in': (settings, value) => ({
    ...settings,
    takeIn: value.texts(A_LIST_OF_NAMES).map(asPath),
  }),
  language: (settings, value) => ({
    ...settings,
    reading: { ...settings.reading, language: languageSet(value) },
  }),
  licence: (settings, value) => ({
    ...settings,
    reading: {
      ...settings.reading,
      licence: value.matching(
        /\p{L}/u,
        'the short name of a licence, such as CC-BY-SA-4.0, or its address',
      ),
    },
  }),
  site: (settings, value) => ({
    ...settings,
    site: value.matching(
      /^https?:\/\/[^\s/]+[^\s]*$/,
      'an address beginning with https:// or http://',
    ),
  }),
  'split-faq': (settings, value) => ({
    ...settings,
    reading: { ...settings.reading, splitFaq: value.oneOf(['true', 'false']) === 'true' },
  }),
  synonyms: (settings, value, placeOf) => ({
    ...settings,
    synonyms: value
      .entries('a list of groups of words')
      .map((group) => {
        const { file, line } = placeOf(group.node);
        return { file, line, words: group.texts('a group of words').filter(isSingleWord) };
      })
      .filter(({ words }) => words.length > 1)
      .map(({ file, line, words }) => ({ file, line, text: words.join(', ') })),
  }),
  title: (settings, value) => ({
    ...settings,
    reading: {
      ...settings.reading,
      title: value.entries('a list').map((entry) => entry.oneOf(TITLE_SOURCES)),
    },
  }),
};

const A_LIST_OF_NAMES = 'a list of names';

const SINGLE_WORD = /^\S+$/;
const isSingleWord = (text: string): boolean => SINGLE_WORD.test(text);

/** The names of the settings, in the order of their page. */
export const settingNames: readonly string[] = ['rules', ...Object.keys(READERS)];

/** @param severities - Of every rule there is, by name. */
export function parseSettings(
  text: string,
  severities: ReadonlyMap<string, 'warning' | 'error'>,
): ParsedSettings {
  const { placeAt } = yamlText(text, { file: SETTINGS_FILE, line: 1, column: 1 }, 0);
  const document = parseDocument(withoutLastFence(text), { schema: 'failsafe', uniqueKeys: false });
  const [problem] = yamlProblems(document, text, placeAt);
  if (problem !== undefined) {
    const detail = { problem: problem.problem, isAll: true };
    const findings = [finding(unusableSetting, problem.place, detail)];
    return { settings: NO_SETTINGS, selected: [], findings };
  }
  const reading = new SettingsReading(placeAt, severities);
  if (isMap(document.contents)) reading.read(document.contents);
  return reading.parsed();
}

/** Goes through the settings one by one; what is wrong with one does not keep others from being used. */
class SettingsReading {
  readonly #placeAt: (offset: number) => Place;
  readonly #severities: ReadonlyMap<string, 'warning' | 'error'>;
  readonly #findings: Finding[] = [];
  readonly #selected: SelectedName[] = [];
  #settings = NO_SETTINGS;

  constructor(
    placeAt: (offset: number) => Place,
    severities: ReadonlyMap<string, 'warning' | 'error'>,
  ) {
    this.#placeAt = placeAt;
    this.#severities = severities;
  }

  parsed(): ParsedSettings {
    return { settings: this.#settings, selected: this.#selected, findings: this.#findings };
  }

  read(mapping: YAMLMap): void {
    for (const [name, key, value] of this.#eachOnce(mapping)) {
      const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
      if (name === 'rules') this.#orReport(key, () => this.#readRules(value));
      else if (read === undefined)
        this.#report(key, noSuch('setting', name, settingNames, ALL_SETTINGS));
      else {
        this.#orReport(key, () => {
          this.#settings = read(this.#settings, value, (node) => this.#placeOf(node));
          if (name === 'leave-out' || name === 'take-in') this.#select(name, value);
          if (name === 'synonyms') this.#reportUnusedGroups(value);
        });
      }
    }
  }

  /** The entries of a mapping; what has been given before is reported. */
  *#eachOnce({ items }: YAMLMap): Iterable<[name: string, key: unknown, value: SettingsValue]> {
    const lines = new Map<string, number>();
    for (const { key, value } of items) {
      const name = String(isScalar(key) ? key.value : '');
      const first = lines.get(name);
      if (first === undefined) {
        lines.set(name, this.#placeOf(key).line);
        yield [name, key, new SettingsValue(value)];
      } else this.#report(key, standsTwice(name, first));
    }
  }

  #readRules(value: SettingsValue): void {
    const mapping = value.mapping('names of rules, each with off, warning or error');
    const rules = new Map<string, RuleLevel>();
    for (const [rule, key, level] of this.#eachOnce(mapping)) {
      this.#orReport(key, () => {
        const set = level.oneOf(RULE_LEVELS);
        const problem = ruleProblem(rule, set, this.#severities);
        if (problem !== null) this.#report(key, problem);
        else if (this.#severities.get(rule) === 'warning') rules.set(rule, set);
      });
    }
    this.#settings = { ...this.#settings, rules };
  }

  #select(setting: SelectedName['setting'], value: SettingsValue): void {
    for (const entry of value.entries(A_LIST_OF_NAMES)) {
      const place = this.#placeOf(entry.node);
      this.#selected.push({ setting, name: asPath(entry.text()), place });
    }
  }

  /** The groups beside them count. */
  #reportUnusedGroups(value: SettingsValue): void {
    for (const group of value.entries('a list of groups of words')) {
      const words = group.entries('a group of words');
      for (const word of words) {
        this.#orReport(word.node, () => word.matching(SINGLE_WORD, 'a single word'));
      }
      if (words.length < 2) this.#report(group.node, 'expected two words or more in a group');
    }
  }

  #orReport(key: unknown, read: () => void): void {
    try {
      read();
    } catch (problem) {
      if (!(problem instanceof Unexpected)) throw problem;
      this.#report(problem.at ?? key, problem.message);
    }
  }

  #report(node: unknown, problem: string): void {
    this.#findings.push(finding(unusableSetting, this.#placeOf(node), { problem }));
  }

  #placeOf(node: unknown): Place {
    return this.#placeAt(offsetOf(node) ?? 0);
  }
}

/** @param otherwise - What to say where none of the names is near. */
function noSuch(what: string, name: string, names: readonly string[], otherwise = ''): string {
  const meant = nearestName(name, names);
  const hint = meant === null ? otherwise : `; did you mean \`${meant}\`?`;
  return `there is no ${what} ${quoted(name)}${hint}`;
}

const ALL_SETTINGS = `; there are ${settingNames.join(', ')}`;

function ruleProblem(
  rule: string,
  level: RuleLevel,
  severities: ReadonlyMap<string, 'warning' | 'error'>,
): string | null {
  if (!severities.has(rule)) return noSuch('rule', rule, [...severities.keys()]);
  return severities.get(rule) === 'warning' || level === 'error'
    ? null
    : `files with an error of ${rule} cannot be used, so it cannot be switched off`;
}

function languageSet(value: SettingsValue): Language {
  const expected = 'the code of a language, such as en';
  const code = value.matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,4})*$/, expected, codeOfName);
  if (mayBeLanguage(code)) return languageOfCode(code);
  throw new Unexpected(expected, value.node, languageOfCountry(code));
}

/** "English", "Français" → its code. */
function codeOfName(name: string): string | null {
  const isNamed = (code: Language): boolean =>
    ['en', code].some((locale) => {
      const named = new Intl.DisplayNames([locale], { type: 'language' }).of(code);
      return named?.toLowerCase() === name.toLowerCase();
    });
  return LANGUAGES.find(isNamed) ?? null;
}

/** Who knows front matter writes the settings between two `---`, of which the second would begin another document. */
function withoutLastFence(text: string): string {
  return text.replace(/^(---[^\S\n]*\n(?:[^]*\n)?)---\s*$/, '$1');
}

function asPath(name: string): string {
  return name.replace(/^\.?\/+|\/+$/g, '').normalize('NFC');
}
