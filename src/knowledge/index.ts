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
export { cutMarkdown, hasOpenMark, wholeCharacters } from './articles/cut-markdown.ts';
export { readContentFolder, type Content, type ContentOutcome } from './articles/content-folder.ts';
export type { Finding, Severity } from './articles/findings/finding.ts';
export type { FolderReader, IgnoredFile } from './articles/list-files.ts';
export { sectionsOf, type Section } from './articles/outline.ts';
export {
  contentVersion,
  parseChangedFiles,
  type ParsedFile,
  type ParsedFiles,
} from './articles/parsed-files.ts';
export { parseArticle } from './articles/parse-article.ts';
export { packFiles, unpackFiles, type PackedFiles } from './articles/packed-files.ts';
export { escapeText, plainText } from './articles/portable-markdown.ts';
export { sentencesOf } from './articles/sentences.ts';
export { checkFolder, type CheckOptions, type CheckOutcome } from './checking/check-folder.ts';
export { rules } from './checking/rules.ts';
export { calibrationFinding } from './checking/unusable-calibration.ts';
export { synonymsFindings } from './checking/unusable-synonyms.ts';
export { codeFingerprint } from './code-fingerprint.ts';
export { jsonLines, readJsonLines } from './json-lines.ts';
export {
  createLibrary,
  openLibrary,
  type AskOptions,
  type Library,
  type LibraryOptions,
} from './library.ts';
export { articleText } from './matching/article-text.ts';
export {
  CALIBRATION_FILE,
  formatCalibration,
  parseCalibration,
} from './matching/calibration-file.ts';
export { figuresOf, type CalibrationFigures, type Share } from './matching/calibration-figures.ts';
export type { Calibration, Level } from './matching/confidence.ts';
export { generalCalibration } from './matching/general-calibration.ts';
export { ingredients as matchingIngredients, type Ingredient } from './matching/evidence.ts';
export { fitCalibration, type LabelledRanking } from './matching/fit-calibration.ts';
export { buildIndex, IndexBuilder } from './matching/index-builder.ts';
export { hasTellingWord, search, type Hit } from './matching/search.ts';
export { buffersOf } from './matching/index-buffers.ts';
export { parseSynonyms, SYNONYMS_FILE } from './matching/synonyms-file.ts';
export type { Synonyms } from './matching/synonyms.ts';
export type { TermIndex } from './matching/term-index.ts';
export { generalWeights } from './matching/weights.ts';
export {
  indexFingerprint,
  readSavedFiles,
  readSavedIndex,
  saveFiles,
  saveIndex,
} from './saved-library.ts';
export { atOnce, inSlices, type Steps } from './steps.ts';
