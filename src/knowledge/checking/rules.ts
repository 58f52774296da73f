/**
 * Every rule there is, listed by hand.
 *
 * A rule of `article-rules/` or `corpus-rules/` is one file that holds its check and its words.
 * What can already be wrong while a file is read is catalogued in `articles/reading-errors.ts`.
 */
import type { RuleSummary } from '../articles/finding.ts';
import { readingErrors } from '../articles/reading-errors.ts';
import { answerNotFound } from './article-rules/answer-not-found.ts';
import type { ArticleRule } from './article-rules/article-rule.ts';
import { deepHeading } from './article-rules/deep-heading.ts';
import { futureDate } from './article-rules/future-date.ts';
import { html } from './article-rules/html.ts';
import { image } from './article-rules/image.ts';
import { incompletePicture } from './article-rules/incomplete-picture.ts';
import { invalidDate } from './article-rules/invalid-date.ts';
import { invalidLanguage } from './article-rules/invalid-language.ts';
import { invalidLicence } from './article-rules/invalid-licence.ts';
import { literalLineBreak } from './article-rules/literal-line-break.ts';
import type { MarkdownRule } from './article-rules/markdown-rule.ts';
import { missingSources } from './article-rules/missing-sources.ts';
import { outdatedArticle } from './article-rules/outdated-article.ts';
import { sectionTooLong } from './article-rules/section-too-long.ts';
import { table } from './article-rules/table.ts';
import { templateTag } from './article-rules/template-tag.ts';
import { titleTooLong } from './article-rules/title-too-long.ts';
import { unclosedCodeFence } from './article-rules/unclosed-code-fence.ts';
import { unsplitFaq } from './article-rules/unsplit-faq.ts';
import { aliasClaimedTwice } from './corpus-rules/alias-claimed-twice.ts';
import { brokenLink } from './corpus-rules/broken-link.ts';
import type { CorpusRule } from './corpus-rules/corpus-rule.ts';
import { duplicateTitle } from './corpus-rules/duplicate-title.ts';
import { duplicateUrl } from './corpus-rules/duplicate-url.ts';
import { nearDuplicate } from './corpus-rules/near-duplicate.ts';
import { noDistinctiveTerms } from './corpus-rules/no-distinctive-terms.ts';
import { partNotFound } from './corpus-rules/part-not-found.ts';
import { relatedNotFound } from './corpus-rules/related-not-found.ts';
import { relatedRepeated } from './corpus-rules/related-repeated.ts';
import { relatedToItself } from './corpus-rules/related-to-itself.ts';
import { shadowedArticle } from './corpus-rules/shadowed-article.ts';
import { undefinedReference } from './corpus-rules/undefined-reference.ts';
import { unusableCalibration } from './unusable-calibration.ts';
import { settingWithoutEffect, unusableSetting } from '../articles/folder-settings.ts';
import { unusableSynonyms } from './unusable-synonyms.ts';

/** Applied when a folder is checked, to the Markdown of each file that could be read. */
export const markdownRules: readonly MarkdownRule[] = [
  deepHeading,
  html,
  image,
  literalLineBreak,
  table,
  templateTag,
  unclosedCodeFence,
];

/** Applied when a folder is checked, to each article by itself. */
export const articleRules: readonly ArticleRule[] = [
  answerNotFound,
  futureDate,
  incompletePicture,
  invalidDate,
  invalidLanguage,
  invalidLicence,
  missingSources,
  outdatedArticle,
  sectionTooLong,
  titleTooLong,
  unsplitFaq,
];

/** Applied when a folder is checked, to all articles together. */
export const corpusRules: readonly CorpusRule[] = [
  aliasClaimedTwice,
  brokenLink,
  duplicateTitle,
  duplicateUrl,
  nearDuplicate,
  noDistinctiveTerms,
  partNotFound,
  relatedNotFound,
  relatedRepeated,
  relatedToItself,
  shadowedArticle,
  undefinedReference,
];

/** Every rule there is, by name. */
export const rules: readonly RuleSummary[] = [
  ...readingErrors,
  ...markdownRules,
  ...articleRules,
  ...corpusRules,
  settingWithoutEffect,
  unusableCalibration,
  unusableSetting,
  unusableSynonyms,
].toSorted((a, b) => (a.name < b.name ? -1 : 1));
