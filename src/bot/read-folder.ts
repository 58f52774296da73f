/**
 * The content folder → articles, and for a large folder their index, with as little work as what was
 * saved or read before allows. It runs where answers can wait: at the start, or in a worker.
 */
import * as disk from 'node:fs/promises';
import { readdirSync, statSync } from 'node:fs';
import {
  atOnce,
  CALIBRATION_FILE,
  contentVersion,
  indexFingerprint,
  packFiles,
  parseChangedFiles,
  readContentFolder,
  readSavedFiles,
  readSavedIndex,
  saveFiles,
  saveIndex,
  unpackFiles,
  type Calibration,
  type Content,
  type FolderReader,
  type PackedFiles,
  type ParsedFile,
  type ParsedFiles,
  type TermIndex,
} from '../knowledge/index.ts';
import { inOrder, orderOf } from './article-order.ts';
import { indexInSlices } from './index-in-slices.ts';
import type { OnProgress } from './progress-line.ts';
import { readCalibration } from './read-calibration.ts';
import { unsavedSentence } from './saved-folder.ts';

export interface ReadContent {
  readonly kind: 'read';
  readonly content: Content;
  /** Hand it to the next reading, so that only changed files are parsed. */
  readonly files: ParsedFiles;
  /** 12 hexadecimal digits: the same for the same files. */
  readonly version: string;
  /** The folder's own, else the general one. */
  readonly calibration: Calibration;
  /** Null for a small folder, which is indexed sooner than an index is saved and read. */
  readonly large: LargeContent | null;
}

export interface LargeContent {
  /** `files` as bytes. */
  readonly packed: PackedFiles;
  /** Of the content's articles, in their order. */
  readonly index: TermIndex;
}

/** The content is of the version in use. */
export interface UnchangedContent {
  readonly kind: 'unchanged';
}

export interface UnreadableContent {
  readonly kind: 'unreadable';
  /** Says to an operator what to do. */
  readonly sentence: string;
}

export interface FolderRequest {
  readonly contentDir: string;
  /** The reading before. Null: what was saved, if anything. */
  readonly before: KnownFiles | null;
  /** The version in use, which needs no second index; null when there is none. */
  readonly versionInUse: string | null;
  /** Files that may be half written, as paths below the content folder: they stay as they were. */
  readonly unsettled: ReadonlySet<string>;
  /** Where a large folder is saved. Null: nowhere. */
  readonly saveIn: string | null;
  /** Fingerprint of the code: what other code has packed or saved is not used. */
  readonly madeBy: string;
  /** A moment before the reading, in milliseconds since 1970. */
  readonly asOf: number;
  readonly onProgress: OnProgress;
  /** Told when a large folder cannot be saved, with what to do about it. */
  readonly onUnsaved: (sentence: string) => void;
}

/** `packed` holds `files`; null for a small folder. */
interface KnownFiles {
  readonly files: ParsedFiles;
  readonly packed: PackedFiles | null;
}

/** In bytes. Indexing takes about 0.15 s a million, and from here on answers would notice. */
const LARGE_FROM = 1_000_000;

export function isLarge(files: ParsedFiles): boolean {
  let bytes = 0;
  for (const { stamp } of files.values()) bytes += stamp.size;
  return bytes >= LARGE_FROM;
}

/**
 * Asking for the stamp of a file takes a tenth of the time when it is waited for, and 36,000 files
 * are asked about; reading is left to the system's threads, so that signals are heard meanwhile.
 */
const impatientDisk: FolderReader = {
  readdir: async (path, options) => readdirSync(path, options),
  stat: async (path) => statSync(path),
  realpath: disk.realpath,
  readFile: disk.readFile,
};

const NO_FILES: ParsedFiles = new Map();

export async function readFolder(
  request: FolderRequest,
): Promise<ReadContent | UnchangedContent | UnreadableContent> {
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
  const { calibration, findings: about, hash } = await readCalibration(contentDir);
  const findings = [...read.content.findings, ...about];
  const content = { ...read.content, findings };
  const isAsSaved = parser.filesRead() === 0 && parser.files.size === saved?.files.size;
  // The same, in the order in which they are packed.
  const files = isAsSaved ? saved.files : parser.files;
  // Other boundaries give other answers, so they are another version of the content.
  const versioned = new Map<string, Pick<ParsedFile, 'hash'>>(files);
  if (hash !== null) versioned.set(CALIBRATION_FILE, { hash });
  const version = contentVersion(versioned, findings);
  if (version === request.versionInUse) return { kind: 'unchanged' };
  const small: ReadContent = { kind: 'read', content, files, version, calibration, large: null };
  // One that was large stays so: its files are packed already, and it may grow again.
  const wasLarge = (request.before?.packed ?? null) !== null;
  if (!wasLarge && !isLarge(files)) return small;
  return withIndex(small, isAsSaved ? saved.packed : null, request);
}

/** @param packed - Null when the files have to be packed. */
async function withIndex(
  read: ReadContent,
  packed: PackedFiles | null,
  { saveIn, madeBy, onProgress, onUnsaved }: FolderRequest,
): Promise<ReadContent> {
  const saving = createSaving(saveIn, onUnsaved);
  const known = packed === null ? repacked(read, madeBy) : { ...read, packed };
  if (packed === null) await saving((folder) => saveFiles(folder, known.packed));
  // Handed on rather than awaited: what was known before can go while the index grows.
  return indexed(known, { saveIn, madeBy, onProgress }, saving);
}

async function indexed(
  { packed, ...read }: ReadContent & { readonly packed: PackedFiles },
  { saveIn, madeBy, onProgress }: Pick<FolderRequest, 'saveIn' | 'madeBy' | 'onProgress'>,
  saving: Saving,
): Promise<ReadContent> {
  const { articles } = read.content;
  const fits = indexFingerprint(articles, read.files, madeBy);
  const saved = saveIn === null ? null : await readSavedIndex(saveIn, fits);
  if (saved !== null) return { ...read, large: { packed, index: saved } };
  const index = await indexInSlices(articles, (done, total) =>
    onProgress({ doing: 'Indexing', done, total }),
  );
  await saving((folder) => saveIndex(folder, index, fits));
  return { ...read, large: { packed, index } };
}

type Saving = (save: (folder: string) => Promise<void>) => Promise<void>;

/** Saves where that is possible; the first failure is told, as the next would have the same reason. */
function createSaving(folder: string | null, onUnsaved: FolderRequest['onUnsaved']): Saving {
  let isPossible = true;
  return async (save) => {
    if (folder === null || !isPossible) return;
    try {
      await save(folder);
    } catch (error) {
      isPossible = false;
      onUnsaved(unsavedSentence(folder, error));
    }
  };
}

/** The same articles over one run of bytes, so that the many small ones they came in can go. */
function repacked(
  { content, files, ...read }: ReadContent,
  madeBy: string,
): ReadContent & { readonly packed: PackedFiles } {
  const packed = packFiles(files, madeBy);
  const unpacked = atOnce(unpackFiles(packed, madeBy));
  if (unpacked === null) throw new Error('Expected to unpack what was packed, got null');
  const articles = inOrder(orderOf(content.articles, files), unpacked);
  return { ...read, content: { ...content, articles }, files: unpacked, packed };
}
