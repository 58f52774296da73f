/**
 * The parsed articles and the index of one content folder on disk, so that a large folder is parsed
 * and indexed once and not at every start.
 *
 * Nothing here is needed: whatever is missing, damaged, or made by other code from other content
 * counts as absent, and deleting it only costs the time to make it again.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isWhole, unpackFiles, type PackedFiles } from './packed-files.ts';
import type { ParsedFiles } from '../reading/parsed-files.ts';
import { type TermIndex, type Article, atOnce } from '../../knowledge/index.ts';
import { readIndexFile, writeIndexFile } from './index-file.ts';
import { readShared } from './shared-file.ts';
import { writeWholeFile } from './whole-file.ts';

const ARTICLES = 'articles.bin';
const INDEX = 'index.bin';

export interface SavedFiles {
  readonly packed: PackedFiles;
  readonly files: ParsedFiles;
}

/**
 * @param folder - Where they were saved.
 * @param madeBy - The code's fingerprint.
 * @returns Null when there is nothing that can be used. Never throws.
 */
export async function readSavedFiles(folder: string, madeBy: string): Promise<SavedFiles | null> {
  try {
    const packed = await readShared(join(folder, ARTICLES));
    const files = isWhole(packed) ? atOnce(unpackFiles(packed, madeBy)) : null;
    return files === null ? null : { packed, files };
  } catch {
    // A file that cannot be read is as good as none: the caller parses the articles.
    return null;
  }
}

/** @throws The system's error when the folder cannot be written. */
export async function saveFiles(folder: string, packed: PackedFiles): Promise<void> {
  await writeWholeFile(join(folder, ARTICLES), [packed]);
}

/** @returns Null when there is none that fits. Never throws. */
export async function readSavedIndex(folder: string, madeOf: string): Promise<TermIndex | null> {
  return readIndexFile(join(folder, INDEX), madeOf);
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
