/** Front door of `knowledge`: everything that bot, cli and preview may import. */
export {
  CANDIDATE_LIMIT,
  RELATED_LIMIT,
  type Answer,
  type Answered,
  type ArticleReference,
  type Candidate,
  type RelatedArticle,
  type Unknown,
  type Unsure,
} from './answering/answer.ts';
export type { AnswerExplanation, ExplainedArticle } from './answering/explain-answer.ts';
export type { SeeAlso } from './answering/see-also.ts';
export {
  SUMMARY_LENGTH,
  summaryMarkdown,
  type Summary,
  type SummaryLine,
} from './answering/summary.ts';
export type { Topic } from './answering/topics.ts';
export { keyOf, shortKey, type ArticleKey } from './articles/article-key.ts';
export {
  fileOf,
  type Article,
  type Block,
  type DeclaredLink,
  type ListItem,
  type Slug,
  type Source,
} from './articles/article.ts';
export { cutMarkdown, hasOpenMark, wholeCharacters } from './articles/markdown/cut-markdown.ts';
export { readFileText } from './articles/file-text.ts';
export { finding, type Finding, type Severity } from './articles/finding.ts';
export { readFrontMatter } from './articles/front-matter/front-matter.ts';
export { sectionsOf, type Section } from './articles/outline.ts';
export { parseArticle } from './articles/parse-article.ts';
export { escapeText, plainText } from './articles/markdown/portable-markdown.ts';
export { sentencesOf } from './language/sentences.ts';
export { rules } from './checking/rules.ts';
export { calibrationFinding } from './checking/unusable-calibration.ts';
export { synonymsFindings } from './checking/unusable-synonyms.ts';
export {
  createLibrary,
  openLibrary,
  type AskOptions,
  type Library,
  type LibraryOptions,
} from './library.ts';
export { articleText } from './indexing/article-text.ts';
export {
  CALIBRATION_FILE,
  formatCalibration,
  parseCalibration,
} from './confidence/calibration-file.ts';
export {
  figuresOf,
  type CalibrationFigures,
  type Share,
} from './confidence/calibration-figures.ts';
export type { Calibration, Level } from './confidence/confidence.ts';
export { generalCalibration } from './confidence/general-calibration.ts';
export { ingredients as matchingIngredients, type Ingredient } from './matching/evidence.ts';
export { fitCalibration, type LabelledRanking } from './confidence/fit-calibration.ts';
export { buildIndex, IndexBuilder } from './indexing/index-builder.ts';
export { hasTellingWord, search, type Hit } from './matching/search.ts';
export { buffersOf } from './indexing/index-buffers.ts';
export { parseSynonyms, SYNONYMS_FILE } from './language/synonyms-file.ts';
export type { Synonyms } from './language/synonyms.ts';
export type { TermIndex } from './indexing/term-index.ts';
export { generalWeights } from './matching/weights.ts';
export { atOnce, inSlices, type Steps } from './steps.ts';
export type { ArticleSource } from './articles/article-source.ts';
export { compareFindings } from './articles/finding.ts';
export type { ParseOutcome } from './articles/parse-article.ts';
export { duplicateSlug } from './articles/reading-errors/duplicate-slug.ts';
export { fileTooLarge, MAX_FILE_BYTES } from './articles/reading-errors/file-too-large.ts';
export { linkOutsideFolder } from './articles/reading-errors/link-outside-folder.ts';
export { unreadableFile } from './articles/reading-errors/unreadable-file.ts';
export type { Circumstances } from './checking/article-rules/article-rule.ts';
export { articleRules, markdownRules } from './checking/article-rules/index.ts';
export { checkedArticle, corpusOf, type CheckedArticle } from './checking/corpus-rules/corpus.ts';
export { corpusRules } from './checking/rules.ts';
export { checkCalibration } from './checking/unusable-calibration.ts';
export { counted } from './language/counted.ts';
export { isolated, withoutDirections, contained } from './language/direction.ts';
