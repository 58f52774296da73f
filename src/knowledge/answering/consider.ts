/** Question → what it finds, and what tells how sure to be of it; nothing is decided yet. */
import type { Article } from '../articles/article.ts';
import { decide } from '../confidence/decide.ts';
import { featuresOf, type Features } from '../confidence/features.ts';
import { readPost } from '../language/long-post.ts';
import { comparisonsAsChoices } from '../language/comparison.ts';
import { withoutOpening } from '../language/opening.ts';
import { plainQuestion } from '../language/plain-question.ts';
import { withoutMark, type Language } from '../language/languages/marks.ts';
import { smallTalkAfterAll, smallTalkOf, type SmallTalk } from '../language/small-talk.ts';
import { isAskingWord, isStopWord } from '../language/stop-words.ts';
import { wordsOf } from '../language/terms.ts';
import { isAsked, type QuestionContext } from '../matching/question-term.ts';
import { nothingFound, foundByContent, type Ranking } from '../matching/ranking.ts';
import { CANDIDATE_LIMIT } from './answer.ts';
import type { AnswerSource } from './answer-source.ts';
import { AskedArticle } from './asked-article.ts';
import type { Previous } from './ask-options.ts';
import { bareQuestion } from './bare-question.ts';
import { gatherEvidence } from './gather-evidence.ts';
import {
  heldContext,
  nameContext,
  pointsBack,
  withContext,
  type PreviousQuestion,
} from './with-context.ts';

/** What a question finds, and what tells how sure to be of it. */
interface Judged {
  readonly ranking: Ranking;
  /** Null when it finds nothing. */
  readonly features: Features | null;
  /** The article found first, as it was judged; null when there is none. */
  readonly judgedBy: AskedArticle | null;
}

/** All that is known of a question before it is decided. */
export interface Considered extends Judged {
  readonly question: string;
  /** What is read of it: of a long post only a part. */
  readonly text: string;
  /** Null for a question to the articles. */
  readonly smallTalk: SmallTalk | null;
  /** Of the languages of the articles the one that it is asked in. */
  readonly language: Language;
  /** Whether it leans on what was just spoken of, and finds first the article that was. */
  readonly isOfSameArticle: boolean;
}

/** "It" stands for the name of the article that was just spoken of, which is whole and rare. */
const NAMED: Partial<Features> = { nameAsked: 1, nameWhole: 1, rareness: 1 };

/** @param withEvidence - How many of the first hits keep their evidence; at least 1. */
export function consider(
  source: AnswerSource,
  question: string,
  previous: Previous | null = null,
  withEvidence = 1,
): Considered {
  const considered = considerQuestion(source, question, previous, withEvidence);
  if (considered.smallTalk !== null) return considered;
  const { kind } = decide(considered.features, 'balanced', source.calibration);
  return kind === 'unknown'
    ? { ...considered, smallTalk: smallTalkAfterAll(question) }
    : considered;
}

function considerQuestion(
  source: AnswerSource,
  question: string,
  previous: Previous | null,
  withEvidence: number,
): Considered {
  const smallTalk = smallTalkOf(question);
  if (smallTalk !== null) {
    const ranking = nothingFound(source.searcher.search(question, 1));
    const { language } = ranking;
    const talked = { question, text: question, smallTalk, language, isOfSameArticle: false };
    return { ...talked, ranking, features: null, judgedBy: null };
  }
  const asked = comparisonsAsChoices(plainQuestion(withoutOpening(question)));
  const spokenOf = previous === null ? null : spokenOfBefore(source, previous);
  const whole = spokenOf === null ? null : bareQuestion(asked, spokenOf);
  const text = whole ?? readPost(asked);
  const { searcher, calibration } = source;
  const language = searcher.languageOf(text);
  const contexts = spokenOf === null ? null : contextsOf(asked, whole, spokenOf, source);
  const searchIn = (said: string, read: Language, context: QuestionContext | null): Considered => {
    const options = { withEvidence, context, language: read };
    const ranking = searcher.search(said, CANDIDATE_LIMIT, options);
    const found = judged(source, said, foundByContent(ranking));
    const { ranking: judgedRanking, features, judgedBy } = found;
    const first = source.articles[judgedRanking.hits[0]?.article ?? -1];
    const isOfSameArticle =
      context?.kind === 'context' && first !== undefined && first === spokenOf?.article;
    const isNamed = isOfSameArticle && context === contexts?.held;
    const named = features !== null && isNamed ? { ...features, ...NAMED } : features;
    const meant = { question, text: said, smallTalk, language, isOfSameArticle };
    return { ...meant, ranking: judgedRanking, features: named, judgedBy };
  };
  const search = (context: QuestionContext | null): Considered => {
    const found = searchIn(text, language, context);
    if (decide(found.features, 'balanced', calibration).kind !== 'unknown') return found;
    const names = tellingWords(text, language);
    return inOtherLanguage(source, language, (other) => searchIn(names, other, context)) ?? found;
  };
  const isFollowUp = contexts?.said.kind === 'context';
  if (isFollowUp && (whole !== null || pointsBack(asked)))
    return search(contexts.held ?? contexts.said);
  const alone = search(null);
  if (contexts === null) return alone;
  if (isFollowUp) {
    // "What about Petra?" turns to the article that it names, unless the one spoken of has Petra, too.
    const isTurning =
      contexts.held === null && alone.features?.nameAsked === 1 && isAnswered(alone, calibration);
    return isTurning ? alone : search(contexts.held ?? contexts.said);
  }
  const { said, held } = contexts;
  // What is answered alone needs no hint; who says the whole name of an article turns to that one.
  const isOfOther = held === null || alone.features?.nameAsked === 1;
  return isOfOther && isAnswered(alone, calibration) ? alone : search(held ?? said);
}

function isAnswered({ features }: Judged, calibration: AnswerSource['calibration']): boolean {
  return decide(features, 'balanced', calibration).kind === 'answered';
}

/**
 * What the question finds in another language, where names are the same: the surest; null when that is
 * nothing. An article that is translated into the question's language is given in that.
 */
function inOtherLanguage(
  { searcher, articles, calibration, translated }: AnswerSource,
  language: Language,
  searchIn: (language: Language) => Considered,
): Considered | null {
  const [best] = searcher.languages
    .filter((other) => other !== language)
    .map((other) => {
      const found = searchIn(other);
      return { found, ...decide(found.features, 'balanced', calibration) };
    })
    .filter(({ kind }) => kind !== 'unknown')
    .toSorted((a, b) => b.confidence - a.confidence);
  const first = articles[best?.found.ranking.hits[0]?.article ?? -1];
  if (best === undefined || first === undefined) return null;
  const { found } = best;
  const number = translated(first, language);
  if (number === null) return found;
  const [hit, ...others] = found.ranking.hits;
  const hits = [{ ...hit!, article: number }, ...others];
  return { ...found, ranking: { ...found.ranking, hits } };
}

/** Its small words are words of no other language. */
function tellingWords(text: string, language: Language): string {
  const words = wordsOf(text, language).filter((word) => !isStopWord(word) && !isAskingWord(word));
  return words.map(withoutMark).join(' ');
}

interface Contexts {
  readonly said: QuestionContext;
  /** Set where the article that was spoken of has what is asked; always a context. */
  readonly held: QuestionContext | null;
}

interface SpokenOf extends PreviousQuestion {
  /** Undefined when none answered. */
  readonly article: Article | undefined;
}

function spokenOfBefore({ find }: AnswerSource, { question, article: slug }: Previous): SpokenOf {
  const article = slug === null ? undefined : find(slug);
  return { question, name: article?.title ?? null, article };
}

/** @param whole - A question without words of its own, made whole; null for any other. */
function contextsOf(
  question: string,
  whole: string | null,
  { article, ...before }: SpokenOf,
  { reader }: AnswerSource,
): Contexts | null {
  if (whole !== null) return { said: nameContext(before), held: null };
  const said = withContext(question, before);
  if (said === null) return null;
  return {
    said,
    held: article === undefined ? null : heldContext(said, question, reader.read(article)),
  };
}

function judged(
  { articles, reader, synonyms }: AnswerSource,
  text: string,
  ranking: Ranking,
): Judged {
  const best = articles[ranking.hits[0]?.article ?? -1];
  if (best === undefined) return { ranking, features: null, judgedBy: null };
  const asked = ranking.terms.filter(isAsked);
  const terms = asked.map(({ term }) => term);
  const judgedBy = new AskedArticle(reader.read(best), text, terms, synonyms);
  const shown = gatherEvidence(judgedBy, asked);
  return { ranking, features: featuresOf(ranking, shown), judgedBy };
}
