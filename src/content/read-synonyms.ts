/** The maintainers' list of words that stand for one another, read from the content folder. */
import { createHash } from 'node:crypto';
import * as disk from 'node:fs/promises';
import { join } from 'node:path';
import {
  parseSynonyms,
  SYNONYMS_FILE,
  synonymsFindings,
  type Finding,
  type Synonyms,
} from '../knowledge/index.ts';

export interface FolderSynonyms {
  /** The everyday ones, and the folder's own where it has any. */
  readonly synonyms: Synonyms;
  readonly findings: readonly Finding[];
  /** SHA-256 of the file in hexadecimal digits; null when there is none. */
  readonly hash: string | null;
}

export async function readSynonyms(contentDir: string): Promise<FolderSynonyms> {
  const text = await disk.readFile(join(contentDir, SYNONYMS_FILE), 'utf8').catch(() => null);
  const { synonyms, problems } = parseSynonyms(text ?? '');
  const hash = text === null ? null : createHash('sha256').update(text).digest('hex');
  return { synonyms, findings: synonymsFindings(problems), hash };
}
