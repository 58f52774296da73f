/** What the maintainers of a content folder can set for all of it, in its `docent.yml`. */
import type { Finding, Place, Rule } from './finding.ts';
import { quoted } from '../language/quoted.ts';
import type { SynonymsLine } from '../language/synonyms-file.ts';
import { DEFAULT_READING, type ReadingSettings } from './reading-settings.ts';

export const SETTINGS_FILE = 'docent.yml';

/** `isAll`: nothing of the file can be read. */
export const unusableSetting: Rule<{ problem: string; isAll?: boolean }> = {
  name: 'unusable-setting',
  severity: 'error',
  message: ({ problem, isAll = false }) =>
    `${isAll ? 'None of the settings is used' : 'The setting is not used'}: ${problem}`,
  fix: 'Write it as docs/folder-settings.md has it, or remove it.',
};

/** What a setting names may have been renamed, or never have been there. */
export const settingWithoutEffect: Rule<Pick<SelectedName, 'setting' | 'name'>> = {
  name: 'setting-without-effect',
  severity: 'warning',
  message: ({ setting, name }) =>
    setting === 'leave-out'
      ? `\`leave-out\` names ${quoted(name)}, but nothing in the folder is called so.`
      : `\`take-in\` names ${quoted(name)}, but no article of that name, or in a folder of it, was taken in.`,
  fix: 'Give the name of a file or folder as it stands on the disk, or its path below the content folder; or remove it.',
};

export const RULE_LEVELS = ['off', 'warning', 'error'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

export interface FolderSettings {
  /** By name of the rule. */
  readonly rules: ReadonlyMap<string, RuleLevel>;
  /** Names of files and folders, or paths below the content folder, that are not read. */
  readonly leaveOut: readonly string[];
  /** The same of those that are read although their name begins with `_` or is README. */
  readonly takeIn: readonly string[];
  /** Absolute address of the site, where the operator sets none. */
  readonly site: string | null;
  /** As in `_synonyms.txt`. */
  readonly synonyms: readonly SynonymsLine[];
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

/** A name of `leave-out` or `take-in`, as `FolderSettings` has it, and where it stands. */
export interface SelectedName {
  readonly setting: 'leave-out' | 'take-in';
  readonly name: string;
  readonly place: Place;
}

export interface ParsedSettings {
  readonly settings: FolderSettings;
  readonly selected: readonly SelectedName[];
  readonly findings: readonly Finding[];
}
