/**
 * Articles and how their files write them → everything that could be better about them.
 *
 * First each file by itself, so that its source can be let go of; then all articles together.
 */
import type { ArticleSource } from '../articles/article-source.ts';
import type { Article } from '../articles/article.ts';
import type { Finding } from '../articles/finding.ts';
import type { FileParse } from '../articles/parse-file.ts';
import { languagesOf } from '../articles/language-of-article.ts';
import { parseSynonyms, type SynonymsLine } from '../language/synonyms-file.ts';
import type { Circumstances } from './circumstances.ts';
import { checkedArticle, corpusOf, type CheckedArticle } from './corpus-rules/corpus.ts';
import { pageParts } from './corpus-rules/page-parts.ts';
import { articleRules, corpusRules, markdownRules } from './rules.ts';
import { checkCalibration } from './unusable-calibration.ts';
import { synonymsFindings } from './unusable-synonyms.ts';

export interface CheckedFile {
  /** Those of parsing it, and those of looking closer. */
  readonly findings: readonly Finding[];
  /** What `checkTogether` wants to know of it; empty where no article could be read. */
  readonly checked: readonly CheckedArticle[];
}

/** Also of a file that is refused, so that one error does not hide what else is wrong. */
export function checkFile(parsed: FileParse, circumstances: Circumstances): CheckedFile {
  const readable = readableIn(parsed);
  const found = readable.flatMap(({ article, source }) => [
    ...markdownRules.flatMap((rule) => rule.check(source, circumstances)),
    ...(article === null
      ? []
      : articleRules.flatMap((rule) => rule.check(article, source, circumstances))),
  ]);
  const parts = pageParts(readable.map(({ source }) => source));
  return {
    findings: eachOnce([...parsed.findings, ...found]),
    checked: readable.flatMap(({ article, source }) =>
      article === null ? [] : [checkedArticle(article, source, parts)],
    ),
  };
}

function readableIn(
  parsed: FileParse,
): readonly { readonly article: Article | null; readonly source: ArticleSource }[] {
  if (parsed.kind === 'articles') return parsed.articles;
  if (parsed.source === null) return [];
  return [{ article: parsed.kind === 'refused' ? parsed.draft : null, source: parsed.source }];
}

/** Several articles of one file share its front matter, and what is wrong there. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const known = new Map(findings.map((found) => [JSON.stringify(found), found]));
  return [...known.values()];
}

export interface CheckedFolder {
  /** Articles that the bot would use. */
  readonly articles: readonly CheckedArticle[];
  /** What could be read of files that it would not; a title may be empty. */
  readonly drafts: readonly CheckedArticle[];
  /** Files that are no articles because of what is wrong with them. */
  readonly refusedFiles: ReadonlySet<string>;
  /** Files of other kinds that lie among them. */
  readonly otherFiles: ReadonlySet<string>;
  /** Text of the folder's own synonyms; null where there are none. */
  readonly synonyms: string | null;
  /** Those of its settings. */
  readonly settingsSynonyms: readonly SynonymsLine[];
  /** Text of the folder's own calibration; null where there is none. */
  readonly calibration: string | null;
  /** As `LibraryOptions.siteUrl`. */
  readonly siteUrl: string | null;
}

/** @returns What no file shows by itself, in no order. */
export function checkTogether(folder: CheckedFolder): Finding[] {
  const { articles, drafts, refusedFiles, otherFiles, calibration, siteUrl } = folder;
  const { synonyms, problems } = parseSynonyms(
    folder.synonyms ?? '',
    languagesOf(articles.map(({ article }) => article)),
    folder.settingsSynonyms,
  );
  const corpus = corpusOf(articles, drafts, refusedFiles, { siteUrl, synonyms, otherFiles });
  return [
    ...eachOnce(corpusRules.flatMap((rule) => rule.check(corpus))),
    ...checkCalibration(calibration),
    ...synonymsFindings(problems),
  ];
}
