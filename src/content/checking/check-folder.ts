/**
 * A folder of articles → everything that could be better about it.
 *
 * The files are read as the bot reads them; what it would use is then looked at more closely,
 * each article by itself and all of them together. The effort grows in proportion to the folder:
 * two fifths of it are for reading the files and a fifth is for `shadowed-article`, which asks one
 * question for each title (`docs/matching.md` has the time).
 */
import { join } from 'node:path';
import { readSettings } from '../reading/folder-settings.ts';
import {
  asSet,
  CALIBRATION_FILE,
  checkFile,
  checkTogether,
  compareFindings,
  countByRule,
  oncePerFolder,
  parseFile,
  SYNONYMS_FILE,
  type CheckedArticle,
  type Circumstances,
  type Finding,
} from '../../knowledge/index.ts';
import { idleNames } from './idle-names.ts';
import { fileOutcome, readArticles, type ArticleParser } from '../reading/read-articles.ts';
import type { FolderReader, IgnoredFile } from '../reading/list-files.ts';

export interface CheckOptions extends Circumstances {
  /** As `LibraryOptions.siteUrl`. */
  readonly siteUrl: string | null;
  /** As if the folder's settings had `split-faq: true`. Default: as they say. */
  readonly splitFaq?: boolean;
}

export type CheckOutcome =
  | {
      readonly kind: 'checked';
      /** Articles that the bot would use. */
      readonly articleCount: number;
      /** By file, line, column and rule. */
      readonly findings: readonly Finding[];
      /** By name of the rule, the commonest first; those that `findings` says once are counted one by one. */
      readonly counts: ReadonlyMap<string, number>;
      readonly ignored: readonly IgnoredFile[];
    }
  /** `reason` is the system's own word, such as ENOENT. */
  | { readonly kind: 'unreadable'; readonly folder: string; readonly reason: string };

/** @param root - The content folder, as the system writes paths. */
export async function checkFolder(
  root: string,
  disk: FolderReader,
  options: CheckOptions,
): Promise<CheckOutcome> {
  const read = await readSettings(root, disk, options.splitFaq);
  const { settings } = read;
  const siteUrl = options.siteUrl ?? settings.site;
  const complete: CheckedArticle[] = [];
  const drafts: CheckedArticle[] = [];
  let fileCount = 0;
  const files: string[] = [];
  const parser: ArticleParser = {
    async parse(file, _stamp, readFile) {
      files.push(file);
      const parsed = parseFile(file, await readFile(), settings.reading);
      const { findings, checked } = checkFile(parsed, options);
      (parsed.kind === 'articles' ? complete : drafts).push(...checked);
      if (parsed.kind !== 'left-out') fileCount += 1;
      return { ...fileOutcome(parsed), findings };
    },
  };
  const outcome = await readArticles(root, disk, { parser, settings });
  if (outcome.kind === 'unreadable') return outcome;

  const { findings, ignored } = outcome.content;
  // Of two files with the same slug only one is used.
  const used = new Set(outcome.content.articles);
  const articles = complete.filter(({ article }) => used.has(article));
  const usedFiles = new Set(articles.map(({ file }) => file));
  const together = checkTogether({
    articles,
    drafts,
    refusedFiles: new Set(findings.map(({ file }) => file).filter((file) => !usedFiles.has(file))),
    otherFiles: new Set(
      ignored.filter(({ reason }) => reason === 'not Markdown').map(({ file }) => file),
    ),
    synonyms: await readIfThere(root, SYNONYMS_FILE, disk),
    settingsSynonyms: settings.synonyms,
    calibration: await readIfThere(root, CALIBRATION_FILE, disk),
    siteUrl,
  });
  const idle = idleNames(read.selected, files, ignored);
  const all = [
    ...asSet([...findings, ...together, ...idle], settings.rules),
    ...read.findings,
  ].toSorted(compareFindings);
  return {
    kind: 'checked',
    articleCount: articles.length,
    findings: oncePerFolder(all, fileCount),
    counts: countByRule(all),
    ignored,
  };
}

/** Null when there is no such file: the bot does as well without it. */
async function readIfThere(root: string, file: string, disk: FolderReader): Promise<string | null> {
  const bytes = await disk.readFile(join(root, file)).catch(() => null);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
