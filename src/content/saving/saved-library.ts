/**
 * The parsed articles and the index of one content folder on disk, so that a large folder is parsed
 * and indexed once and not at every start.
 *
 * Nothing here is needed: whatever is missing, damaged, or made by other code from other content
 * counts as absent, and deleting it only costs the time to make it again.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isWhole, packing, unpackFiles, type PackedFiles } from './packed-files.ts';
import type { ParsedFiles } from '../reading/parsed-files.ts';
import { type TermIndex, type Article, atOnce } from '../../knowledge/index.ts';
import { readIndexFile, writeIndexFile } from './index-file.ts';
import { bytesAt, openShared } from './shared-bytes.ts';
import { writeWholeFile } from './whole-file.ts';

const ARTICLES = 'articles.bin';
const INDEX = 'index.bin';

export interface SavedFiles {
  readonly packed: PackedFiles;
  readonly files: ParsedFiles;
}

/**
 * @param folders - Where they may have been saved: the first that can be used is.
 * @param madeBy - The code's fingerprint.
 * @returns Null when there is nothing that can be used. Never throws.
 */
export async function readSavedFiles(
  folders: readonly string[],
  madeBy: string,
): Promise<SavedFiles | null> {
  return firstOf(folders, (folder) => filesSavedIn(folder, madeBy));
}

/** One after the other, until there is one. */
async function firstOf<T>(
  folders: readonly string[],
  read: (folder: string) => Promise<T | null>,
): Promise<T | null> {
  for (const folder of folders) {
    const found = await read(folder);
    if (found !== null) return found;
  }
  return null;
}

async function filesSavedIn(folder: string, madeBy: string): Promise<SavedFiles | null> {
  try {
    const packed = await openShared(join(folder, ARTICLES));
    const files = isWhole(packed) ? atOnce(unpackFiles(packed, madeBy)) : null;
    return files === null ? null : { packed, files };
  } catch {
    // A file that cannot be read is as good as none: the caller parses the articles.
    return null;
  }
}

/**
 * @returns The files as they were saved.
 * @throws The system's error when the folder cannot be written, or a RangeError where another process has saved
 *   others in the same moment.
 */
export async function saveFiles(
  folder: string,
  files: ParsedFiles,
  madeBy: string,
): Promise<PackedFiles> {
  const path = join(folder, ARTICLES);
  const { length, parts } = packing(files, madeBy);
  let end: Uint8Array = new Uint8Array(0);
  function* untilEnd(): Iterable<Uint8Array> {
    for (const part of parts()) yield (end = part);
  }
  await writeWholeFile(path, untilEnd());
  const packed = await openShared(path);
  const isOurs = packed.length === length && Buffer.compare(bytesAt(packed, length - end.length, length), end) === 0;
  if (!isOurs) throw new RangeError(`Expected ${path} as it was saved, got another`);
  return packed;
}

/** @param folders - As for the files. @returns Null when there is none that fits. Never throws. */
export async function readSavedIndex(
  folders: readonly string[],
  madeOf: string,
): Promise<TermIndex | null> {
  return firstOf(folders, (folder) => readIndexFile(join(folder, INDEX), madeOf));
}

/** @throws The system's error when the folder cannot be written. */
export async function saveIndex(folder: string, index: TermIndex, madeOf: string): Promise<void> {
  await writeIndexFile(join(folder, INDEX), index, madeOf);
}

/**
 * What an index must be made of to fit: these articles, in this order, by this code.
 *
 * @param articles - As `readArticles` gives them.
 * @returns Hexadecimal digits.
 */
export function indexFingerprint(
  articles: readonly Article[],
  files: ParsedFiles,
  madeBy: string,
): string {
  const hashes = new Map<Article, string>();
  for (const { outcome, hash } of files.values()) {
    if (outcome.kind !== 'articles') continue;
    for (const article of outcome.articles) hashes.set(article, hash);
  }
  const lines = articles.map((article) => `${JSON.stringify(article.slug)} ${hashes.get(article)}`);
  return createHash('sha256')
    .update([madeBy, ...lines].join('\n'))
    .digest('hex');
}
