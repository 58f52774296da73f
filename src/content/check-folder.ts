/**
 * A folder of articles → everything that could be better about it.
 *
 * The files are read as the bot reads them; what it would use is then looked at more closely,
 * each article by itself and all of them together. The effort grows in proportion to the folder:
 * 12,000 exported articles took 56 s on two busy cores, half of it for reading them and most of
 * the rest for `shadowed-article`, which asks one question for each title.
 */
import { join } from 'node:path';
import { type ArticleSource, type Article, type Circumstances, compareFindings, type Finding, articleRules, markdownRules, parseArticle, type ParseOutcome, checkedArticle, corpusOf, type CheckedArticle, CALIBRATION_FILE, parseSynonyms, SYNONYMS_FILE, corpusRules, checkCalibration, synonymsFindings } from '../knowledge/index.ts';
import { readContentFolder, type FileMemory } from './content-folder.ts';
import type { FolderReader, IgnoredFile } from './list-files.ts';

export interface CheckOptions extends Circumstances {
  /** As `LibraryOptions.siteUrl`. */
  readonly siteUrl: string | null;
}

export type CheckOutcome =
  | {
      readonly kind: 'checked';
      /** Articles that the bot would use. */
      readonly articleCount: number;
      /** By file, line, column and rule. */
      readonly findings: readonly Finding[];
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
  const articles: CheckedArticle[] = [];
  const drafts: CheckedArticle[] = [];
  const collect = (article: Article, source: ArticleSource): readonly Finding[] => {
    articles.push(checkedArticle(article, source));
    return [];
  };
  // Also of a file that is refused, so that one error does not hide what else is wrong.
  const parse: FileMemory['parse'] = (file, bytes) => {
    const outcome = parseArticle(file, bytes);
    if (outcome.kind === 'refused' && outcome.draft !== null && outcome.source !== null) {
      drafts.push(checkedArticle(outcome.draft, outcome.source));
    }
    return { ...outcome, findings: [...outcome.findings, ...closerLook(outcome, options)] };
  };
  const memory: FileMemory = { recall: () => null, parse };
  const outcome = await readContentFolder(root, disk, collect, { memory });
  if (outcome.kind === 'unreadable') return outcome;

  const { findings, ignored } = outcome.content;
  const used = new Set(articles.map(({ file }) => file));
  const refused = new Set(findings.map(({ file }) => file).filter((file) => !used.has(file)));
  const { synonyms, problems } = parseSynonyms((await ownText(root, SYNONYMS_FILE, disk)) ?? '');
  const corpus = corpusOf(articles, drafts, refused, { siteUrl: options.siteUrl, synonyms });
  const together = corpusRules.flatMap((rule) => rule.check(corpus));
  const calibration = checkCalibration(await ownText(root, CALIBRATION_FILE, disk));
  return {
    kind: 'checked',
    articleCount: articles.length,
    findings: [...findings, ...together, ...calibration, ...synonymsFindings(problems)].toSorted(
      compareFindings,
    ),
    ignored,
  };
}

/** Text of a file beside the articles. Null when there is none: the bot does as well without it. */
async function ownText(root: string, file: string, disk: FolderReader): Promise<string | null> {
  const bytes = await disk.readFile(join(root, file)).catch(() => null);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

function closerLook(outcome: ParseOutcome, circumstances: Circumstances): Finding[] {
  const { source } = outcome;
  if (source === null) return [];
  const article = outcome.kind === 'article' ? outcome.article : outcome.draft;
  return [
    ...markdownRules.flatMap((rule) => rule.check(source, circumstances)),
    ...(article === null
      ? []
      : articleRules.flatMap((rule) => rule.check(article, source, circumstances))),
  ];
}
