/** The content folder → the library in use. */
import { createHash } from 'node:crypto';
import * as disk from 'node:fs/promises';
import { join } from 'node:path';
import {
  CALIBRATION_FILE,
  calibrationFinding,
  contentVersion,
  createLibrary,
  generalCalibration,
  parseCalibration,
  parseChangedFiles,
  readContentFolder,
  type Article,
  type Calibration,
  type Content,
  type Finding,
  type Library,
  type ParsedFiles,
} from '../knowledge/index.ts';
import type { Config } from './config.ts';

export interface ReadContent {
  readonly kind: 'read';
  readonly content: Content;
  /** Hand it to the next reading, so that only changed files are parsed. */
  readonly files: ParsedFiles;
  /** 12 hexadecimal digits: the same for the same files. */
  readonly version: string;
  /** The folder's own, else the general one. */
  readonly calibration: Calibration;
}

export interface UnreadableContent {
  readonly kind: 'unreadable';
  /** Says to an operator what to do. */
  readonly sentence: string;
}

const NO_FILES: ParsedFiles = new Map();
const NONE_UNSETTLED: ReadonlySet<string> = new Set();

/**
 * @param before - `files` of the reading before; none for the first.
 * @param unsettled - Files that may be half written: they stay as they were before.
 */
export async function readContent(
  { contentDir }: Pick<Config, 'contentDir'>,
  before: ParsedFiles = NO_FILES,
  unsettled: ReadonlySet<string> = NONE_UNSETTLED,
): Promise<ReadContent | UnreadableContent> {
  const { parse, files } = parseChangedFiles(before, unsettled);
  const read = await readContentFolder(contentDir, disk, undefined, parse);
  if (read.kind === 'unreadable') {
    const sentence = `The content folder ${read.folder} cannot be read (${read.reason}): check CONTENT_DIR, or create the folder.`;
    return { kind: 'unreadable', sentence };
  }
  const { calibration, findings: about, text } = await readCalibration(contentDir);
  const findings = [...read.content.findings, ...about];
  const content = { ...read.content, findings };
  // Other boundaries give other answers, so they are another version of the content.
  const hash = text === null ? [] : [createHash('sha256').update(text).digest('hex')];
  const versioned = new Map([
    ...files,
    ...hash.map((it) => [CALIBRATION_FILE, { hash: it }] as const),
  ]);
  const version = contentVersion(versioned, findings);
  return { kind: 'read', content, files, version, calibration };
}

/** What `npm run calibrate` left in the folder; never a reason not to use its articles. */
async function readCalibration(contentDir: string): Promise<{
  readonly calibration: Calibration;
  readonly findings: readonly Finding[];
  readonly text: string | null;
}> {
  const text = await disk.readFile(join(contentDir, CALIBRATION_FILE), 'utf8').catch(() => null);
  if (text === null) return { calibration: generalCalibration, findings: [], text };
  const parsed = parseCalibration(text);
  if (parsed.kind === 'calibration') return { calibration: parsed.calibration, findings: [], text };
  const findings = [calibrationFinding(parsed.problem)];
  return { calibration: generalCalibration, findings, text };
}

/**
 * Promised rather than returned, so that a worker can do it once folders are so large that answers
 * would notice: 70 articles take about 30 ms on two busy cores.
 */
export async function buildLibrary(
  articles: readonly Article[],
  options: Pick<Config, 'siteUrl'> & { readonly calibration: Calibration },
): Promise<Library> {
  const { siteUrl, calibration } = options;
  return createLibrary(articles, { siteUrl, calibration });
}

export interface LoadedLibrary extends Omit<ReadContent, 'kind'> {
  readonly kind: 'loaded';
  readonly library: Library;
}

/** An empty folder is a library without articles, not a failure: it answers `unknown`. */
export async function loadLibrary(
  config: Pick<Config, 'contentDir' | 'siteUrl'>,
): Promise<LoadedLibrary | UnreadableContent> {
  const read = await readContent(config);
  if (read.kind === 'unreadable') return read;
  const { siteUrl } = config;
  const { content, calibration } = read;
  const library = await buildLibrary(content.articles, { siteUrl, calibration });
  return { ...read, kind: 'loaded', library };
}
