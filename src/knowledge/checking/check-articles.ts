/**
 * Articles and how their files write them → everything that could be better about them.
 *
 * First each file by itself, so that its source can be let go of; then all articles together.
 */
import type { Finding } from '../articles/finding.ts';
import type { ParseOutcome } from '../articles/parse-article.ts';
import { languagesOf } from '../articles/language-of-article.ts';
import { parseSynonyms } from '../language/synonyms-file.ts';
import type { Circumstances } from './circumstances.ts';
import { checkedArticle, corpusOf, type CheckedArticle } from './corpus-rules/corpus.ts';
import { articleRules, corpusRules, markdownRules } from './rules.ts';
import { checkCalibration } from './unusable-calibration.ts';
import { synonymsFindings } from './unusable-synonyms.ts';

export interface CheckedFile {
  /** Those of parsing it, and those of looking closer. */
  readonly findings: readonly Finding[];
  /** What `checkTogether` wants to know of it; null where no article could be read. */
  readonly checked: CheckedArticle | null;
}

/** Also of a file that is refused, so that one error does not hide what else is wrong. */
export function checkFile(outcome: ParseOutcome, circumstances: Circumstances): CheckedFile {
  const { findings, source } = outcome;
  if (source === null) return { findings, checked: null };
  const article = outcome.kind === 'article' ? outcome.article : outcome.draft;
  const ofMarkdown = markdownRules.flatMap((rule) => rule.check(source, circumstances));
  if (article === null) return { findings: [...findings, ...ofMarkdown], checked: null };
  const ofArticle = articleRules.flatMap((rule) => rule.check(article, source, circumstances));
  return {
    findings: [...findings, ...ofMarkdown, ...ofArticle],
    checked: checkedArticle(article, source),
  };
}

export interface CheckedFolder {
  /** Articles that the bot would use. */
  readonly articles: readonly CheckedArticle[];
  /** What could be read of files that it would not; a title may be empty. */
  readonly drafts: readonly CheckedArticle[];
  /** Files that are no articles because of what is wrong with them. */
  readonly refusedFiles: ReadonlySet<string>;
  /** Text of the folder's own synonyms; null where there are none. */
  readonly synonyms: string | null;
  /** Text of the folder's own calibration; null where there is none. */
  readonly calibration: string | null;
  /** As `LibraryOptions.siteUrl`. */
  readonly siteUrl: string | null;
}

/** @returns What no file shows by itself, in no order. */
export function checkTogether(folder: CheckedFolder): Finding[] {
  const { articles, drafts, refusedFiles, calibration, siteUrl } = folder;
  const { synonyms, problems } = parseSynonyms(
    folder.synonyms ?? '',
    languagesOf(articles.map(({ article }) => article)),
  );
  const corpus = corpusOf(articles, drafts, refusedFiles, { siteUrl, synonyms });
  return [
    ...corpusRules.flatMap((rule) => rule.check(corpus)),
    ...checkCalibration(calibration),
    ...synonymsFindings(problems),
  ];
}
