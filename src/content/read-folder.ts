/**
 * The content folder → articles, and for a large folder their index, with as little work as what was
 * saved or read before allows. It runs where answers can wait: at the start, or in a worker.
 */
import * as disk from 'node:fs/promises';
import { readdirSync, statSync } from 'node:fs';
import { CALIBRATION_FILE, SYNONYMS_FILE } from '../knowledge/index.ts';
import { contentVersion, parseChangedFiles, type ParsedFile, type ParsedFiles } from './parsed-files.ts';
import { readContentFolder } from './content-folder.ts';
import { readSavedFiles } from './saved-library.ts';
import type { FolderReader } from './list-files.ts';
import type { PackedFiles } from './packed-files.ts';
import type { ContentOutcome, ReadContent } from './content-outcome.ts';
import { withIndex, type LargeFolder } from './large-content.ts';
import { readCalibration } from './read-calibration.ts';
import { readSynonyms } from './read-synonyms.ts';

/** `saveIn` and `onUnsaved` count for a large folder only. */
export interface FolderRequest extends LargeFolder {
  readonly contentDir: string;
  /** The reading before. Null: what was saved, if anything. */
  readonly before: KnownFiles | null;
  /** The version in use, which needs no second index; null when there is none. */
  readonly versionInUse: string | null;
  /** Files that may be half written, as paths below the content folder: they stay as they were. */
  readonly unsettled: ReadonlySet<string>;
  /** A moment before the reading, in milliseconds since 1970. */
  readonly asOf: number;
}

/** `packed` holds `files`; null for a small folder. */
interface KnownFiles {
  readonly files: ParsedFiles;
  readonly packed: PackedFiles | null;
}

/** In bytes. Indexing takes about 0.15 s a million, and from here on answers would notice. */
const LARGE_FROM = 1_000_000;

function isLarge(files: ParsedFiles): boolean {
  let bytes = 0;
  for (const { stamp } of files.values()) bytes += stamp.size;
  return bytes >= LARGE_FROM;
}

/**
 * Asking for the stamp of a file takes a third of the time when it is waited for, and 36,000 files
 * are asked about; reading is left to the system's threads, so that signals are heard meanwhile.
 */
const impatientDisk: FolderReader = {
  readdir: async (path, options) => readdirSync(path, options),
  stat: async (path) => statSync(path),
  realpath: disk.realpath,
  readFile: disk.readFile,
};

const NO_FILES: ParsedFiles = new Map();

export async function readFolder(request: FolderRequest): Promise<ContentOutcome> {
  const { contentDir, unsettled, saveIn, madeBy, asOf, onProgress } = request;
  const saved = request.before ?? (saveIn === null ? null : await readSavedFiles(saveIn, madeBy));
  const parser = parseChangedFiles(saved?.files ?? NO_FILES, asOf, unsettled);
  const read = await readContentFolder(contentDir, impatientDisk, undefined, {
    memory: parser.memory,
    onProgress: (done, total) => onProgress({ doing: 'Reading', done, total }),
  });
  if (read.kind === 'unreadable') {
    const sentence = `The content folder ${read.folder} cannot be read (${read.reason}): check CONTENT_DIR, or create the folder.`;
    return { kind: 'unreadable', sentence };
  }
  const calibration = await readCalibration(contentDir);
  const synonyms = await readSynonyms(contentDir);
  const findings = [...read.content.findings, ...calibration.findings, ...synonyms.findings];
  const content = { ...read.content, findings };
  const isAsSaved = parser.filesRead() === 0 && parser.files.size === saved?.files.size;
  // The same, in the order in which they are packed.
  const files = isAsSaved ? saved.files : parser.files;
  // Other boundaries and other synonyms give other answers, so they are another version of the content.
  const versioned = new Map<string, Pick<ParsedFile, 'hash'>>(files);
  if (calibration.hash !== null) versioned.set(CALIBRATION_FILE, { hash: calibration.hash });
  if (synonyms.hash !== null) versioned.set(SYNONYMS_FILE, { hash: synonyms.hash });
  const version = contentVersion(versioned, findings);
  if (version === request.versionInUse) return { kind: 'unchanged' };
  const small: ReadContent = {
    kind: 'read',
    content,
    files,
    version,
    calibration: calibration.calibration,
    synonyms: synonyms.synonyms,
    large: null,
  };
  // One that was large stays so: its files are packed already, and it may grow again.
  const wasLarge = (request.before?.packed ?? null) !== null;
  if (!wasLarge && !isLarge(files)) return small;
  return withIndex(small, isAsSaved ? saved.packed : null, request);
}
