/** The rules that need the whole corpus, and the list of all rules; edited by hand. */
import type { RuleSummary } from '../articles/findings/finding.ts';
import { articleRules, markdownRules, readingRules } from '../articles/findings/rules.ts';
import { aliasClaimedTwice } from './alias-claimed-twice.ts';
import { brokenLink } from './broken-link.ts';
import type { CorpusRule } from './corpus-rule.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { duplicateUrl } from './duplicate-url.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { noDistinctiveTerms } from './no-distinctive-terms.ts';
import { relatedNotFound } from './related-not-found.ts';
import { relatedRepeated } from './related-repeated.ts';
import { relatedToItself } from './related-to-itself.ts';
import { shadowedArticle } from './shadowed-article.ts';
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
