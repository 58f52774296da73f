/** What one version of the content has that the one before had not. */
import type { Finding, ParsedFiles } from '../knowledge/index.ts';

/** Paths below the content folder, sorted. A file stands in one list at most. */
export interface ContentChanges {
  /** Articles that are new, or usable again. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Articles whose file is gone. */
  readonly removed: readonly string[];
  /** Files that changed and are no articles, because of an error in them. */
  readonly refused: readonly string[];
}

/** Files as they were read, and what was found in them. */
export interface ReadFiles {
  readonly files: ParsedFiles;
  readonly findings: readonly Finding[];
}

export function contentChanges(before: ReadFiles, after: ReadFiles): ContentChanges {
  const old = sorted(before);
  const now = sorted(after);
  const hasNewBytes = (file: string): boolean =>
    before.files.get(file)?.hash !== after.files.get(file)?.hash;
  return {
    added: now.articles.filter((file) => !old.isArticle(file)),
    changed: now.articles.filter((file) => old.isArticle(file) && hasNewBytes(file)),
    removed: old.articles.filter((file) => !now.isArticle(file) && !now.isRefused(file)),
    refused: now.refused.filter((file) => !old.isRefused(file) || hasNewBytes(file)),
  };
}

interface Sorted {
  readonly articles: readonly string[];
  readonly refused: readonly string[];
  isArticle(file: string): boolean;
  isRefused(file: string): boolean;
}

/** An error in what was read always costs the file; one that could not be read has an error, too. */
function sorted({ files, findings }: ReadFiles): Sorted {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const refused = new Set(errors.map(({ file }) => file));
  const articles = new Set([...files.keys()].filter((file) => !refused.has(file)));
  return {
    articles: [...articles].toSorted(),
    refused: [...refused].toSorted(),
    isArticle: (file) => articles.has(file),
    isRefused: (file) => refused.has(file),
  };
}
