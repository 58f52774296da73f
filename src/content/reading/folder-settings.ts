/** The settings of a content folder, from the disk. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  NO_SETTINGS,
  parseSettings,
  rules,
  SETTINGS_FILE,
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
  disk: Pick<FolderReader, 'readFile'>,
  splitFaq = false,
): Promise<ReadSettings> {
  const read = await settingsIn(contentDir, disk);
  if (!splitFaq) return read;
  const { settings } = read;
  return { ...read, settings: { ...settings, reading: { ...settings.reading, splitFaq } } };
}

async function settingsIn(
  contentDir: string,
  disk: Pick<FolderReader, 'readFile'>,
): Promise<ReadSettings> {
  let bytes: Uint8Array;
  try {
    bytes = await disk.readFile(join(contentDir, SETTINGS_FILE));
  } catch (error) {
    const findings = unreadableOwnFile(SETTINGS_FILE, error);
    return { settings: NO_SETTINGS, selected: [], findings, hash: null };
  }
  const parsed = parseSettings(new TextDecoder().decode(bytes), SEVERITIES);
  return { ...parsed, hash: createHash('sha256').update(bytes).digest('hex') };
}
