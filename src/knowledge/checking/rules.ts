/** The rules that need the whole corpus, and the list of all rules; edited by hand. */
import type { RuleSummary } from '../articles/finding.ts';
import { articleRules, markdownRules, readingRules } from './article-rules/index.ts';
import { aliasClaimedTwice } from './corpus-rules/alias-claimed-twice.ts';
import { brokenLink } from './corpus-rules/broken-link.ts';
import type { CorpusRule } from './corpus-rules/corpus-rule.ts';
import { duplicateTitle } from './corpus-rules/duplicate-title.ts';
import { duplicateUrl } from './corpus-rules/duplicate-url.ts';
import { nearDuplicate } from './corpus-rules/near-duplicate.ts';
import { noDistinctiveTerms } from './corpus-rules/no-distinctive-terms.ts';
import { relatedNotFound } from './corpus-rules/related-not-found.ts';
import { relatedRepeated } from './corpus-rules/related-repeated.ts';
import { relatedToItself } from './corpus-rules/related-to-itself.ts';
import { shadowedArticle } from './corpus-rules/shadowed-article.ts';
import { unusableCalibration } from './unusable-calibration.ts';
import { unusableSynonyms } from './unusable-synonyms.ts';

export const corpusRules: readonly CorpusRule[] = [
  aliasClaimedTwice,
  brokenLink,
  duplicateTitle,
  duplicateUrl,
  nearDuplicate,
  noDistinctiveTerms,
  relatedNotFound,
  relatedRepeated,
  relatedToItself,
  shadowedArticle,
];

/** Every rule there is, by name. */
export const rules: readonly RuleSummary[] = [
  ...readingRules,
  ...markdownRules,
  ...articleRules,
  ...corpusRules,
  unusableCalibration,
  unusableSynonyms,
].toSorted((a, b) => (a.name < b.name ? -1 : 1));
