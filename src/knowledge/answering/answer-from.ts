/** What a question finds → its answer. */
import type { Article } from '../articles/article.ts';
import { plainText } from '../articles/markdown/portable-markdown.ts';
import { decide } from '../confidence/decide.ts';
import { termOf, wordsOf } from '../language/terms.ts';
import { isAsked, type QuestionTerm, type WeighedTerm } from '../matching/question-term.ts';
import { aboutOf } from './about.ts';
import {
  offeredOf,
  OFFERED_LIMIT,
  type Answer,
  type Answered,
  type Candidate,
  type Unsure,
} from './answer.ts';
import type { AnswerSource } from './answer-source.ts';
import { AskedArticle } from './asked-article.ts';
import type { AskOptions } from './ask-options.ts';
import { candidatesFrom } from './candidates-from.ts';
import type { Considered } from './consider.ts';
import { levelFor } from './follow-up-level.ts';
import { languageBesides } from './language-besides.ts';
import { missingWords } from './missing.ts';
import { isMissedInAnswer } from './worth-naming.ts';
import { areClose, seeAlso } from './see-also.ts';
import type { ReadArticle } from './read-article.ts';
import { summarize } from './summarize.ts';
import { summaryMarkdown, type Summary } from './summary.ts';

export function answerFrom(
  source: AnswerSource,
  considered: Considered,
  { length, level = 'balanced', sentences }: AskOptions,
): Answer {
  const { question, smallTalk, features, ranking } = considered;
  const { kind, confidence } = decide(features, levelFor(considered, level), source.calibration);
  const offered = kind === 'unsure' ? OFFERED_LIMIT : 0;
  const shown = sentences ?? offered;
  // What is offered has its sentence whether or not it is asked for: it tells what is missing.
  const told = candidatesFrom(source, considered, confidence, Math.max(offered, shown));
  const candidates = told.map((candidate, position) =>
    position < shown ? candidate : { ...candidate, sentence: null },
  );
  const common = { question, confidence, candidates };
  if (smallTalk !== null) return { kind: 'unknown', ...common, missing: [], smallTalk };
  const best = source.articles[ranking.hits[0]?.article ?? -1];
  if (best === undefined || kind === 'unknown') return { kind: 'unknown', ...common, missing: [] };
  if (kind === 'unsure') return { kind, ...common, ...unsureFrom(source, considered, told) };
  return { kind, ...common, ...answeredFrom(source, considered, best, length) };
}

/**
 * @param text - What is read of the question.
 * @param judgedBy - The article that the question was judged by, if any.
 */
export function summaryFrom(
  { reader, synonyms, shownLength }: AnswerSource,
  article: Article,
  text: string,
  terms: readonly QuestionTerm[],
  length: number | undefined,
  judgedBy: AskedArticle | null = null,
): Summary {
  const asked =
    judgedBy?.read.article === article
      ? judgedBy
      : new AskedArticle(
          reader.read(article),
          text,
          terms.filter(isAsked).map(({ term }) => term),
          synonyms,
        );
  return summarize(asked, length, shownLength);
}

/** Words of the question that neither the summary, nor a question that it is said to answer, nor a name of its article speaks of. */
export function missingFrom(
  { articles, reader, synonyms }: AnswerSource,
  article: Article,
  text: string,
  terms: readonly WeighedTerm[],
  summary: Summary,
): readonly string[] {
  const shown = spokenOfIn(reader.read(article), summary);
  return missingWords(text, terms, shown, articles.length, synonyms).filter(isMissedInAnswer);
}

function* spokenOfIn(
  { article: { title, aliases }, textBlocks, sentences, questionsAnswered }: ReadArticle,
  summary: Summary,
): Iterable<string> {
  const markdown = summaryMarkdown(summary);
  yield plainText(markdown);
  yield title;
  yield* aliases;
  const heads = new Set(summary.lines.map((line) => (line.kind === 'point' ? line.head : null)));
  for (const [position, questions] of questionsAnswered.entries()) {
    const sentence = sentences[position];
    if (sentence === undefined || questions.length === 0) continue;
    const head = sentence.position === 0 ? (textBlocks[sentence.block]?.item?.head ?? null) : null;
    const isHeadShown = head !== null && heads.has(head);
    const isShown = sentence.markdown !== '' && markdown.includes(sentence.markdown);
    if (isHeadShown || isShown) yield* questions;
  }
}

function answeredFrom(
  source: AnswerSource,
  { question, text, language, ranking: { hits, terms }, judgedBy }: Considered,
  best: Article,
  length: number | undefined,
): Pick<Answered, 'missing' | 'article' | 'summary' | 'related' | 'seeAlso' | 'otherLanguage'> {
  const { articles, reader } = source;
  const summary = summaryFrom(source, best, text, terms, length, judgedBy);
  const [one, two] = hits;
  const second = articles[two?.article ?? -1];
  const also =
    second && one && two && areClose([one.score, two.score])
      ? seeAlso(
          [reader.read(best), reader.read(second)],
          [one.score, two.score],
          terms,
          articles.length,
          source.areNearDuplicates,
        )
      : null;
  // What the other article is named for is not said to be spoken of nowhere.
  const spokenOf = new Set(also?.terms.map(termOf));
  const otherLanguage = languageBesides(question, language, best);
  return {
    // What is said in another language has none of the question's words, and may answer it.
    missing:
      otherLanguage !== null
        ? []
        : missingFrom(source, best, text, terms, summary).filter((word) =>
            wordsOf(word, language).every((part) => !spokenOf.has(termOf(part))),
          ),
    article: source.reference(best),
    summary,
    related: source.related(best),
    otherLanguage,
    seeAlso: also,
  };
}

function unsureFrom(
  source: AnswerSource,
  { question, text, language, ranking: { hits, terms } }: Considered,
  candidates: readonly Candidate[],
): Pick<Unsure, 'about' | 'missing' | 'otherLanguage'> {
  const { articles, reader, synonyms } = source;
  const [best, second] = hits.map(({ article }) => articles[article]);
  if (best === undefined) return { about: null, missing: [], otherLanguage: null };
  const otherLanguage = languageBesides(question, language, best);
  if (otherLanguage !== null) return { about: null, missing: [], otherLanguage };
  const missingOf = (shown: Iterable<string>): string[] =>
    missingWords(text, terms, shown, articles.length, synonyms);
  const scores = [hits[0]?.score ?? 0, hits[1]?.score ?? 0] as const;
  const about = aboutOf([reader.read(best), second], scores, terms, missingOf);
  const told = offeredOf(candidates, about !== null);
  return {
    missing: missingOf([
      about?.lead ?? '',
      ...told.flatMap(({ title, sentence }) => [title, sentence ?? '']),
    ]),
    about: about === null ? null : { article: source.reference(best), ...about },
    otherLanguage: null,
  };
}
