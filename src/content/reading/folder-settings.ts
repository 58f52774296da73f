/** The settings of a content folder, from the disk. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  finding,
  NO_SETTINGS,
  parseSettings,
  rules,
  SETTINGS_FILE,
  unusableSetting,
  type Finding,
  type ParsedSettings,
} from '../../knowledge/index.ts';
import type { FolderReader } from './list-files.ts';
import { unreadableOwnFile } from './own-files.ts';

export interface ReadSettings extends ParsedSettings {
  /** SHA-256 of the file in hexadecimal digits; null where there is none. */
  readonly hash: string | null;
}

const SEVERITIES = new Map(rules.map(({ name, severity }) => [name, severity]));

/**
 * Where there is no such file, nothing is set.
 *
 * @param splitFaq - Whether the caller wants what `split-faq: true` would bring, whatever is set.
 */
export async function readSettings(
  contentDir: string,
  disk: Pick<FolderReader, 'readdir' | 'readFile'>,
  splitFaq = false,
): Promise<ReadSettings> {
  const read = await settingsIn(contentDir, disk);
  if (!splitFaq) return read;
  const { settings } = read;
  return { ...read, settings: { ...settings, reading: { ...settings.reading, splitFaq } } };
}

async function settingsIn(
  contentDir: string,
  disk: Pick<FolderReader, 'readdir' | 'readFile'>,
): Promise<ReadSettings> {
  const misnamed = await misnamedFindings(contentDir, disk);
  let bytes: Uint8Array;
  try {
    bytes = await disk.readFile(join(contentDir, SETTINGS_FILE));
  } catch (error) {
    const findings = [...unreadableOwnFile(SETTINGS_FILE, error), ...misnamed];
    return { settings: NO_SETTINGS, selected: [], findings, hash: null };
  }
  const parsed = parseSettings(new TextDecoder().decode(bytes), SEVERITIES);
  const findings = [...parsed.findings, ...misnamed];
  return { ...parsed, findings, hash: createHash('sha256').update(bytes).digest('hex') };
}

/** Other programs read both endings, and some disks each spelling. */
const NEARLY = /^docent\.ya?ml$/i;

async function misnamedFindings(
  contentDir: string,
  disk: Pick<FolderReader, 'readdir'>,
): Promise<Finding[]> {
  // A folder that cannot be read is told where its articles are sought.
  const entries = await disk.readdir(contentDir, { withFileTypes: true }).catch(() => []);
  const problem = `settings are read from a file with the name \`${SETTINGS_FILE}\` alone`;
  return entries
    .filter((entry) => entry.isFile() && entry.name !== SETTINGS_FILE && NEARLY.test(entry.name))
    .map(({ name }) =>
      finding(unusableSetting, { file: name, line: 1, column: 1 }, { problem, isAll: true }),
    );
}
