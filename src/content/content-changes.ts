/** What one version of the content has that the one before had not. */
import { isDeepStrictEqual } from 'node:util';
import type { Calibration, Finding, Synonyms } from '../knowledge/index.ts';
import type { ParsedFiles } from './reading/parsed-files.ts';

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
  /** Whether the required confidence of an answer has changed. */
  readonly isCalibrated: boolean;
  /** Whether other words stand for one another. */
  readonly hasOtherSynonyms: boolean;
  /** Findings that are new, and all on files in `refused`. */
  readonly found: readonly Finding[];
}

/** Files as they were read, and what was found in them. */
export interface ReadFiles {
  readonly files: ParsedFiles;
  readonly findings: readonly Finding[];
  readonly calibration: Calibration;
  readonly synonyms: Synonyms;
}

/** Sorts only what has changed: a large folder has few changes, and questions wait meanwhile. */
export function contentChanges(before: ReadFiles, after: ReadFiles): ContentChanges {
  const old = standing(before);
  const now = standing(after);
  const files = (fits: (file: string) => boolean, among: Iterable<string>): string[] =>
    [...among].filter(fits).toSorted();
  const hasNewBytes = (file: string): boolean =>
    before.files.get(file)?.hash !== after.files.get(file)?.hash;
  const isGone = (file: string): boolean => !now.isArticle(file) && !now.refused.has(file);

  const refused = files((file) => !old.refused.has(file) || hasNewBytes(file), now.refused);
  return {
    added: files(
      (file) => now.isArticle(file) && !old.isArticle(file) && !old.refused.has(file),
      after.files.keys(),
    ),
    changed: files(
      (file) => now.isArticle(file) && old.isArticle(file) && hasNewBytes(file),
      after.files.keys(),
    ),
    removed: files((file) => old.isArticle(file) && isGone(file), before.files.keys()),
    refused,
    mended: files(now.isArticle, old.refused),
    withdrawn: files(isGone, old.refused),
    isCalibrated: !isDeepStrictEqual(before.calibration, after.calibration),
    hasOtherSynonyms: !isDeepStrictEqual(before.synonyms, after.synonyms),
    found: newFindings(before.findings, after.findings, new Set(refused)),
  };
}

function newFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  always: ReadonlySet<string>,
): Finding[] {
  const known = new Set(before.map(findingKey));
  return after.filter((finding) => always.has(finding.file) || !known.has(findingKey(finding)));
}

function findingKey({ file, line, column, rule, message }: Finding): string {
  return `${file}\n${line}:${column} ${rule} ${message}`;
}

interface Standing {
  readonly refused: ReadonlySet<string>;
  readonly isArticle: (file: string) => boolean;
}

/** An error in what was read always costs the file; one that could not be read has an error, too. */
function standing({ files, findings }: ReadFiles): Standing {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const refused = new Set(errors.map(({ file }) => file));
  return { refused, isArticle: (file) => files.get(file)?.outcome.kind === 'articles' && !refused.has(file) };
}
