/**
 * Reads a folder of articles.
 *
 * Nothing is passed over in silence: every file becomes an article, a finding, or an entry of
 * `ignored` with the reason. One bad file never stops the others.
 */
import { join } from 'node:path';
import {
  compareFindings,
  duplicateSlug,
  fileOf,
  fileTooLarge,
  finding,
  languagesOf,
  loadStemmers,
  MAX_FILE_BYTES,
  NO_SETTINGS,
  parseFile,
  symbolicLinkOutside,
  unreadableFile,
  type Article,
  type Finding,
  type FolderSettings,
  type Slug,
} from '../../knowledge/index.ts';
import type { FileStamp } from './file-stamp.ts';
import { listFiles, type FolderReader, type IgnoredFile } from './list-files.ts';
import { systemReason } from '../system-reason.ts';

export interface Content {
  /** Sorted by slug. */
  readonly articles: readonly Article[];
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFile[];
}

export type ArticlesOutcome =
  | { readonly kind: 'read'; readonly content: Content }
  /** `reason` is the system's own word, such as ENOENT. */
  | { readonly kind: 'unreadable'; readonly folder: string; readonly reason: string };

/** What a file became. */
export type FileOutcome =
  | {
      readonly kind: 'articles';
      /** At least one, in the order of the file. */
      readonly articles: readonly Article[];
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  /** Its author wants it left out. */
  | { readonly kind: 'left-out'; readonly findings: readonly Finding[] };

/** Turns files into articles, and may remember those that have not changed. */
export interface ArticleParser {
  /**
   * @param file - Path below the content folder, `/` between folders.
   * @param read - Reads the file; not called where the stamp alone tells what it is.
   */
  parse(file: string, stamp: FileStamp, read: () => Promise<Uint8Array>): Promise<FileOutcome>;
}

function everyFile({ reading }: FolderSettings): ArticleParser {
  return {
    parse: async (file, _stamp, read) => fileOutcome(parseFile(file, await read(), reading)),
  };
}

/** How the file writes its articles is not kept: only the rules of `check` ask for it. */
export function fileOutcome(parsed: ReturnType<typeof parseFile>): FileOutcome {
  const { kind, findings } = parsed;
  if (kind !== 'articles') return { kind, findings };
  return { kind, articles: parsed.articles.map(({ article }) => article), findings };
}

export interface FolderReading {
  /** Default: every file is read and parsed. */
  readonly parser?: ArticleParser;
  /** What the folder's settings say. Default: nothing is set. */
  readonly settings?: FolderSettings;
  /** Told after each of the listed files. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** @param root - The content folder, as the system writes paths. */
export async function readArticles(
  root: string,
  disk: FolderReader,
  { settings = NO_SETTINGS, parser = everyFile(settings), onProgress }: FolderReading = {},
): Promise<ArticlesOutcome> {
  const listed = await listFiles(root, disk, settings);
  if (listed.kind === 'unreadable') return listed;

  const findings: Finding[] = [];
  const articles = new Map<Slug, Article>();
  const ignored = [...listed.ignored];
  let done = 0;
  for await (const { file, outcome } of outcomesOf(root, listed.files, disk, parser)) {
    onProgress?.(++done, listed.files.length);
    findings.push(...outcome.findings);
    if (outcome.kind === 'left-out') ignored.push({ file, reason: 'draft' });
    if (outcome.kind !== 'articles') continue;
    for (const article of outcome.articles) {
      const other = articles.get(article.slug);
      if (other === undefined) articles.set(article.slug, article);
      else findings.push(finding(duplicateSlug, startOf(file), { other: fileOf(other) }));
    }
  }
  for (const file of listed.outside) {
    findings.push(finding(symbolicLinkOutside, startOf(file), null));
  }
  for (const { file, reason } of listed.unreadable) {
    findings.push(finding(unreadableFile, startOf(file), { reason }));
  }
  // Whoever looks at words of these articles needs them.
  await loadStemmers(languagesOf(articles.values()));
  return {
    kind: 'read',
    content: {
      articles: [...articles.values()].toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
      findings: findings.toSorted(compareFindings),
      ignored,
    },
  };
}

/** Files read at the same time: the disk is kept busy, and the limit of open files is far. */
const FILES_AT_A_TIME = 32;

/** In the order of `files`; what was parsed is let go as soon as it was looked at. */
async function* outcomesOf(
  root: string,
  files: readonly string[],
  disk: FolderReader,
  parser: ArticleParser,
): AsyncIterable<{ file: string; outcome: FileOutcome }> {
  for (let start = 0; start < files.length; start += FILES_AT_A_TIME) {
    const some = files.slice(start, start + FILES_AT_A_TIME);
    const read = some.map(async (file) => ({
      file,
      outcome: await readArticleFile(root, file, disk, parser),
    }));
    yield* await Promise.all(read);
  }
}

async function readArticleFile(
  root: string,
  file: string,
  disk: FolderReader,
  parser: ArticleParser,
): Promise<FileOutcome> {
  const path = join(root, ...file.split('/'));
  try {
    // Asked first, so that a huge file is not read only to be refused.
    const stamp = await disk.stat(path);
    const { size } = stamp;
    if (size > MAX_FILE_BYTES) {
      return {
        kind: 'refused',
        findings: [finding(fileTooLarge, startOf(file), { bytes: size, limit: MAX_FILE_BYTES })],
      };
    }
    return await parser.parse(file, stamp, () => disk.readFile(path));
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    return { kind: 'refused', findings: [finding(unreadableFile, startOf(file), { reason })] };
  }
}

function startOf(file: string): { file: string; line: number; column: number } {
  return { file, line: 1, column: 1 };
}
