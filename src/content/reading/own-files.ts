/**
 * What maintainers have set for their articles: files beside them in the content folder.
 *
 * Whatever is wrong with such a file is a finding, never a reason not to use the articles.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  CALIBRATION_FILE,
  calibrationFinding,
  finding,
  generalCalibration,
  parseCalibration,
  parseSynonyms,
  SETTINGS_FILE,
  SYNONYMS_FILE,
  synonymsFindings,
  unreadableFile,
  type Calibration,
  type Finding,
  type Language,
  type SynonymsLine,
  type Synonyms,
} from '../../knowledge/index.ts';
import { systemReason } from '../system-reason.ts';
import { readFileBelow } from './read-file-below.ts';

/** Labelled questions of the folder. */
export const OWN_QUESTIONS_FILE = '_questions.yaml';

/** What is read of the content folder beside its articles. */
export const READ_AS_NO_ARTICLES: ReadonlySet<string> = new Set([
  SETTINGS_FILE,
  CALIBRATION_FILE,
  SYNONYMS_FILE,
  OWN_QUESTIONS_FILE,
]);

export interface OwnFiles {
  /** What `npm run calibrate` left in the folder, else the general one. */
  readonly calibration: Calibration;
  /** The everyday ones, and the folder's own where it has any. */
  readonly synonyms: Synonyms;
  readonly findings: readonly Finding[];
  /** SHA-256 in hexadecimal digits of each of the files that is there, by name. */
  readonly hashes: ReadonlyMap<string, { readonly hash: string }>;
}

/**
 * @param languages - Of the articles. Default: English alone.
 * @param synonymLines - Those of the folder's settings.
 */
export async function readOwnFiles(
  contentDir: string,
  languages: Iterable<Language> = [],
  synonymLines: readonly SynonymsLine[] = [],
): Promise<OwnFiles> {
  const texts = new Map<string, string>();
  const unreadable: Finding[] = [];
  for (const file of [CALIBRATION_FILE, SYNONYMS_FILE]) {
    try {
      const bytes = await readFileBelow(contentDir, join(contentDir, file));
      texts.set(file, new TextDecoder().decode(bytes));
    } catch (error) {
      unreadable.push(...unreadableOwnFile(file, error));
    }
  }
  const { calibration, findings } = calibrationIn(texts.get(CALIBRATION_FILE));
  const synonymText = texts.get(SYNONYMS_FILE) ?? '';
  const { synonyms, problems } = parseSynonyms(synonymText, languages, synonymLines);
  return {
    calibration,
    synonyms,
    findings: [...unreadable, ...findings, ...synonymsFindings(problems)],
    hashes: new Map([...texts].map(([file, text]) => [file, { hash: sha256(text) }])),
  };
}

/** None where there is no such file. @throws What did not come from the system: a bug. */
export function unreadableOwnFile(file: string, error: unknown): readonly Finding[] {
  const reason = systemReason(error);
  if (reason === null) throw error;
  if (reason === 'ENOENT') return [];
  return [finding(unreadableFile, { file, line: 1, column: 1 }, { reason })];
}

function calibrationIn(text: string | undefined): Pick<OwnFiles, 'calibration' | 'findings'> {
  if (text === undefined) return { calibration: generalCalibration, findings: [] };
  const parsed = parseCalibration(text);
  if (parsed.kind === 'calibration') return { calibration: parsed.calibration, findings: [] };
  return { calibration: generalCalibration, findings: [calibrationFinding(parsed.problem)] };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
