/** What one version of the content has that the one before had not. */
import { isDeepStrictEqual } from 'node:util';
import type { Calibration, Finding, ParsedFiles } from '../knowledge/index.ts';

/** Paths below the content folder, sorted. A file stands in one list at most. */
export interface ContentChanges {
  /** Articles whose file is new. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Articles whose file is gone. */
  readonly removed: readonly string[];
  /** Files that changed and are no articles, because of an error in them. */
  readonly refused: readonly string[];
  /** Articles whose file was refused before. */
  readonly mended: readonly string[];
  /** Files that were refused before and are gone. */
  readonly withdrawn: readonly string[];
  /** Whether it was set anew how sure an answer must be. */
  readonly isCalibrated: boolean;
  /** Findings that are new, and all on files in `refused`. */
  readonly found: readonly Finding[];
}

/** Files as they were read, and what was found in them. */
export interface ReadFiles {
  readonly files: ParsedFiles;
  readonly findings: readonly Finding[];
  readonly calibration: Calibration;
}

export function contentChanges(before: ReadFiles, after: ReadFiles): ContentChanges {
  const old = sorted(before);
  const now = sorted(after);
  const hasNewBytes = (file: string): boolean =>
    before.files.get(file)?.hash !== after.files.get(file)?.hash;
  const isThere = (file: string): boolean => now.isArticle(file) || now.isRefused(file);
  const refused = now.refused.filter((file) => !old.isRefused(file) || hasNewBytes(file));
  return {
    added: now.articles.filter((file) => !old.isArticle(file) && !old.isRefused(file)),
    changed: now.articles.filter((file) => old.isArticle(file) && hasNewBytes(file)),
    removed: old.articles.filter((file) => !isThere(file)),
    refused,
    mended: now.articles.filter((file) => old.isRefused(file)),
    withdrawn: old.refused.filter((file) => !isThere(file)),
    isCalibrated: !isDeepStrictEqual(before.calibration, after.calibration),
    found: newFindings(before.findings, after.findings, new Set(refused)),
  };
}

function newFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  always: ReadonlySet<string>,
): Finding[] {
  const known = new Set(before.map((finding) => JSON.stringify(finding)));
  return after.filter((finding) => always.has(finding.file) || !known.has(JSON.stringify(finding)));
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
