/** Front door of `knowledge`: everything that the other houses may import. */
export {
  CANDIDATE_LIMIT,
  offeredCandidates,
  type About,
  type Answer,
  type Answered,
  type ArticleReference,
  type Candidate,
  type RelatedArticle,
  type Unknown,
  type Unsure,
} from './answering/answer.ts';
export { otherLanguage, type OtherLanguage } from './answering/other-language.ts';
export type { Previous } from './answering/ask-options.ts';
export type { AnswerExplanation, ExplainedArticle } from './answering/explain-answer.ts';
export { introduction } from './answering/introduction.ts';
export { namedWords } from './answering/named-words.ts';
export { seeAlsoReason, type SeeAlso } from './answering/see-also.ts';
export {
  SUMMARY_LENGTH,
  lengthOf,
  summaryMarkdown,
  type ShownLength,
  type Summary,
  type SummaryLine,
} from './answering/summary.ts';
export type { Topic } from './answering/topics.ts';
export {
  fileOf,
  type Article,
  type Block,
  type Picture,
  type Slug,
  type Source,
} from './articles/article.ts';
export { yearsBefore } from './articles/day.ts';
export { cutMarkdown, hasOpenMark, wholeCharacters } from './articles/markdown/cut-markdown.ts';
export { fitMarkdown } from './articles/markdown/fit-markdown.ts';
export { readFileText } from './articles/file-text.ts';
export { finding, type Finding, type Place } from './articles/finding.ts';
export { yamlProblems } from './articles/front-matter/yaml-problems.ts';
export { readFrontMatter } from './articles/front-matter/front-matter.ts';
export { ARTICLE_EXTENSION } from './articles/links.ts';
export { sectionsOf } from './articles/outline.ts';
export { parseArticle } from './articles/parse-article.ts';
export { parseFile } from './articles/parse-file.ts';
export { inlineTokens, tokensAndLinks } from './articles/markdown/inline-tokens.ts';
export { escapeText, plainText } from './articles/markdown/portable-markdown.ts';
export { sentencesOf } from './articles/markdown/markdown-sentences.ts';
export { rules } from './checking/rules.ts';
export { calibrationFinding } from './checking/unusable-calibration.ts';
export { synonymsFindings } from './checking/unusable-synonyms.ts';
export { createLibrary, openLibrary, type Library } from './library.ts';
export { articleText } from './indexing/article-text.ts';
export {
  CALIBRATION_FILE,
  formatCalibration,
  parseCalibration,
} from './confidence/calibration-file.ts';
export {
  calibrationFiguresOf,
  type CalibrationFigures,
  type Share,
} from './confidence/calibration-figures.ts';
export {
  LEVELS,
  type Calibration,
  type Level,
  type Logistic,
  type MeasuredRight,
} from './confidence/calibration.ts';
export { featureNames, type FeatureName, type Features } from './confidence/features.ts';
export { generalCalibration } from './confidence/general-calibration.ts';
export { ingredients as matchingIngredients, type Ingredient } from './matching/evidence-table.ts';
export { fitCalibration } from './confidence/fit-calibration.ts';
export { ENOUGH_UNSEEN } from './confidence/labelled-reply.ts';
export type { LabelledReply } from './confidence/labelled-reply.ts';
export { IndexBuilder } from './indexing/index-builder.ts';
export { groupQuestions } from './matching/group-questions.ts';
export { questionLikeness, type QuestionVector } from './matching/question-vector.ts';
export type { Hit } from './matching/ranking.ts';
export { Searcher } from './matching/searcher.ts';
export { editDistance } from './language/edit-distance.ts';
export { parseSynonyms, SYNONYMS_FILE, type SynonymsLine } from './language/synonyms-file.ts';
export { asksForAnswer } from './language/asks-for-answer.ts';
export { withQuestionsApart } from './language/listed-questions.ts';
export { moodOf } from './language/emoticons.ts';
export { smallTalkOf, type SmallTalk } from './language/small-talk.ts';
export { firstOfQuestions, questionOf, type FirstOfQuestions } from './language/two-questions.ts';
export type { Synonyms } from './language/synonyms.ts';
export { articleNumbers, type TermIndex } from './indexing/term-index.ts';
export { atOnce, inSlices, type Steps } from './steps.ts';
export { compareFindings, foundAndMended } from './articles/finding.ts';
export { checkFile, checkTogether } from './checking/check-articles.ts';
export type { CheckedArticle } from './checking/corpus-rules/corpus.ts';
export { MAX_FILE_BYTES } from './articles/file-text.ts';
export {
  duplicateSlug,
  fileTooLarge,
  symbolicLinkOutside,
  unreadableFile,
} from './articles/reading-errors.ts';
export type { Circumstances, Display } from './checking/circumstances.ts';
export { plainLetters } from './language/plain-letters.ts';
export { counted } from './language/counted.ts';
export { languageName, languageNames } from './language/language-names.ts';
export type { Language } from './language/languages/marks.ts';
export { languagesOf } from './articles/language-of-article.ts';
export { loadStemmers } from './language/languages/stemmers.ts';
export { languageOf } from './language/written-in.ts';
export { isolated, leading, withoutDirections, contained } from './language/direction.ts';
export { parseSettings } from './articles/parse-settings.ts';
export {
  NO_SETTINGS,
  SETTINGS_FILE,
  settingWithoutEffect,
  unusableSetting,
  type SelectedName,
  type FolderSettings,
  type ParsedSettings,
} from './articles/folder-settings.ts';
export { asSet, countByRule, oncePerFolder } from './checking/once-per-folder.ts';
export { DEFAULT_READING, type ReadingSettings } from './articles/reading-settings.ts';
