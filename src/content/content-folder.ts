/**
 * Reads a folder of articles.
 *
 * Nothing is passed over in silence: every file becomes an article, a finding, or an entry of
 * `ignored` with the reason. One bad file never stops the others.
 */
import { join } from 'node:path';
import { type ArticleSource, type Article, type Slug, duplicateSlug, fileTooLarge, MAX_FILE_BYTES, compareFindings, finding, type Finding, linkOutsideFolder, unreadableFile, parseArticle } from '../knowledge/index.ts';
import { listFiles, type FolderReader, type IgnoredFile } from './list-files.ts';
import type { FileStamp } from './file-stamp.ts';

export interface Content {
  /** Sorted by slug. */
  readonly articles: readonly Article[];
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFile[];
}

export type ContentOutcome =
  | { readonly kind: 'read'; readonly content: Content }
  /** `reason` is the system's own word, such as ENOENT. */
  | { readonly kind: 'unreadable'; readonly folder: string; readonly reason: string };

/** What a file became. `source` is missing where nobody will look closer. */
export type FileOutcome =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly findings: readonly Finding[];
      readonly source?: ArticleSource;
    }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/** Who remembers what has not changed. `file` is the path below the content folder, `/` between folders. */
export interface FileMemory {
  /** What the file is known to be without reading it; null when it must be read. */
  recall(file: string, stamp: FileStamp): FileOutcome | null;
  /** Must give the source where `inspect` is to see it. */
  parse(file: string, bytes: Uint8Array, stamp: FileStamp): FileOutcome;
}

/** Every file is parsed. */
const noMemory: FileMemory = { recall: () => null, parse: parseArticle };

export interface FolderReading {
  readonly memory?: FileMemory;
  /** Told after each of the listed files. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What somebody who looks closer has to say about an article and how its file writes it. */
export type Inspect = (article: Article, source: ArticleSource) => readonly Finding[];

/**
 * @param root - The content folder, as the system writes paths.
 * @param inspect - Called once for every article that is used. Default: nobody looks closer.
 */
export async function readContentFolder(
  root: string,
  disk: FolderReader,
  inspect: Inspect = () => [],
  { memory = noMemory, onProgress = () => undefined }: FolderReading = {},
): Promise<ContentOutcome> {
  const listed = await listFiles(root, disk);
  if (listed.kind === 'unreadable') return listed;

  const findings: Finding[] = [];
  const articles = new Map<Slug, Article>();
  let done = 0;
  for await (const { file, outcome } of readArticles(root, listed.files, disk, memory)) {
    onProgress(++done, listed.files.length);
    findings.push(...outcome.findings);
    if (outcome.kind === 'refused') continue;
    const { article } = outcome;
    if (articles.has(article.slug)) {
      findings.push(finding(duplicateSlug, startOf(file), { other: `${article.slug}.md` }));
      continue;
    }
    articles.set(article.slug, article);
    if (outcome.source !== undefined) findings.push(...inspect(article, outcome.source));
  }
  for (const { file, target } of listed.outside) {
    findings.push(finding(linkOutsideFolder, startOf(file), { target }));
  }
  for (const { file, reason } of listed.unreadable) {
    findings.push(finding(unreadableFile, startOf(file), { reason }));
  }
  return {
    kind: 'read',
    content: {
      articles: [...articles.values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
      findings: findings.toSorted(compareFindings),
      ignored: listed.ignored,
    },
  };
}

/** Files read at the same time: the disk is kept busy, and the limit of open files is far. */
const FILES_AT_A_TIME = 32;

/** In the order of `files`; what was parsed is let go as soon as it was looked at. */
async function* readArticles(
  root: string,
  files: readonly string[],
  disk: FolderReader,
  memory: FileMemory,
): AsyncIterable<{ file: string; outcome: FileOutcome }> {
  for (let start = 0; start < files.length; start += FILES_AT_A_TIME) {
    const some = files.slice(start, start + FILES_AT_A_TIME);
    const read = some.map(async (file) => ({
      file,
      outcome: await readArticle(root, file, disk, memory),
    }));
    yield* await Promise.all(read);
  }
}

async function readArticle(
  root: string,
  file: string,
  disk: FolderReader,
  memory: FileMemory,
): Promise<FileOutcome> {
  const path = join(root, ...file.split('/'));
  try {
    // Asked first, so that a huge file is not read only to be refused.
    const stamp = await disk.stat(path);
    const { size } = stamp;
    if (size > MAX_FILE_BYTES) {
      return { kind: 'refused', findings: [finding(fileTooLarge, startOf(file), { bytes: size, limit: MAX_FILE_BYTES })] };
    }
    return memory.recall(file, stamp) ?? memory.parse(file, await disk.readFile(path), stamp);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    return { kind: 'refused', findings: [finding(unreadableFile, startOf(file), { reason })] };
  }
}

function startOf(file: string): { file: string; line: number; column: number } {
  return { file, line: 1, column: 1 };
}

/** `ENOENT` and its like; null for an error that did not come from the system. */
export function systemReason(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}
