/**
 * The articles and their index as one immutable snapshot.
 *
 * A library is built aside and swapped in whole; questions in flight finish on the one they
 * began with. It does no I/O and keeps no state: the same question gets the same answer.
 */
import {
  CANDIDATE_LIMIT,
  RELATED_LIMIT,
  type Answer,
  type ArticleReference,
  type Candidate,
  type RelatedArticle,
} from './answering/answer.ts';
import {
  explainAnswer,
  EXPLAINED_ARTICLES,
  type AnswerExplanation,
} from './answering/explain-answer.ts';
import { linkResolverInSteps, relatedArticles } from './answering/related.ts';
import { seeAlso } from './answering/see-also.ts';
import { shownEvidence } from './answering/shown-evidence.ts';
import { suggestByName } from './answering/suggest.ts';
import { summarize } from './answering/summarize.ts';
import type { ShownLength, Summary } from './answering/summary.ts';
import { topicsOf, type Topic } from './answering/topics.ts';
import { fileOf, type Article, type Slug } from './articles/article.ts';
import { absoluteUrl } from './articles/links.ts';
import { articleText } from './indexing/article-text.ts';
import type { Calibration, Level } from './confidence/calibration.ts';
import { decide } from './confidence/decide.ts';
import { featuresOf, type Features } from './confidence/features.ts';
import { generalCalibration } from './confidence/general-calibration.ts';
import { everydaySynonyms } from './language/everyday-synonyms.ts';
import { buildIndex } from './indexing/index-builder.ts';
import type { QuestionTerm } from './matching/question-term.ts';
import { onlyTelling, type Hit, type Ranking } from './matching/ranking.ts';
import { Searcher } from './matching/searcher.ts';
import { similarArticles } from './matching/similar-articles.ts';
import type { Synonyms } from './language/synonyms.ts';
import type { TermIndex } from './indexing/term-index.ts';
import type { Term } from './language/terms.ts';
import { atOnce, inSlices, type Steps } from './steps.ts';

export interface Library {
  /** Sorted by slug. */
  readonly articles: readonly Article[];
  /** Subjects with their articles, largest first, then by name. */
  readonly topics: readonly Topic[];
  ask(question: string, options?: AskOptions): Answer;
  /** The same, and why it answers so. */
  explain(question: string, options?: AskOptions): ExplainedAnswer;
  /** A question answered from one article that a person chose; `length` as in `AskOptions`. */
  summarize(article: Article, question: string, length?: number): Summary;
  /** Articles for a few words that may be half typed, best first; any articles for no words at all. */
  suggest(words: string, limit: number): readonly Article[];
  related(article: Article): readonly RelatedArticle[];
  reference(article: Article): ArticleReference;
  find(slug: Slug): Article | undefined;
}

export interface ExplainedAnswer {
  readonly answer: Answer;
  readonly explanation: AnswerExplanation;
}

export interface AskOptions {
  /** Summary length in UTF-16 units, 200 to 3,000. Default 600. */
  readonly length?: number;
  /** How sure we must be before we answer. Default `balanced`. */
  readonly level?: Level;
}

export interface LibraryOptions {
  /** Absolute address of the site that relative article addresses belong to; null when there is none. */
  readonly siteUrl: string | null;
  readonly calibration?: Calibration;
  /** Words that stand for one another in questions. Default: the everyday ones. */
  readonly synonyms?: Synonyms;
  /** What a summary takes up where this library's are shown. Default: its portable Markdown. */
  readonly shownLength?: ShownLength;
}

/** What is known of a question before it is decided; both null when nothing was found. */
interface Considered {
  readonly features: Features | null;
  /** From the first article. */
  readonly usualSummary: Summary | null;
}

/**
 * Nearest articles looked at for "related". Some may be the author's links already, or duplicates of
 * one another: then more are asked for. The last bounds the time that a folder of copies takes.
 */
const NEAREST_LIMITS = [4 * RELATED_LIMIT, 20 * RELATED_LIMIT] as const;

/** @param articles - Sorted by slug, as `readArticles` gives them. May be empty. */
export function createLibrary(articles: readonly Article[], options: LibraryOptions): Library {
  return atOnce(librarySteps(articles, buildIndex(articles.map(articleText)), options));
}

/**
 * The same while questions are answered from another library.
 *
 * @param index - Of these articles, in this order.
 * @param pause - Lets others have their turn.
 */
export async function openLibrary(
  articles: readonly Article[],
  index: TermIndex,
  options: LibraryOptions,
  pause: () => Promise<unknown>,
): Promise<Library> {
  return inSlices(librarySteps(articles, index, options), pause);
}

function* librarySteps(
  articles: readonly Article[],
  index: TermIndex,
  {
    siteUrl,
    calibration = generalCalibration,
    synonyms = everydaySynonyms,
    shownLength,
  }: LibraryOptions,
): Steps<Library> {
  const bySlug = new Map<Slug, Article>();
  const numbers = new Map<Slug, number>();
  for (const [number, article] of articles.entries()) {
    bySlug.set(article.slug, article);
    numbers.set(article.slug, number);
    yield;
  }
  const resolve = yield* linkResolverInSteps(articles, siteUrl);
  const byName = yield* suggestByName(articles);
  const topics = yield* topicsOf(articles);

  const searcher = new Searcher(index, { synonyms });
  const find = (question: string, withEvidence = 1): Ranking =>
    onlyTelling(searcher.search(question, CANDIDATE_LIMIT, { withEvidence }));
  const articlesAt = (hits: readonly Hit[]): Article[] =>
    hits.flatMap(({ article }) => articles[article] ?? []);
  const summaryFrom = (
    article: Article,
    question: string,
    terms: readonly QuestionTerm[],
    length: number | undefined,
  ): Summary => summarize(article, question, contentTermsOf(terms), length, synonyms, shownLength);

  /** The reply is judged at its usual length, so that a question is answered or not whatever length is asked for. */
  const considered = (question: string, ranking: Ranking): Considered => {
    const [best] = articlesAt(ranking.hits);
    if (best === undefined) return { features: null, usualSummary: null };
    const usualSummary = summaryFrom(best, question, ranking.terms, undefined);
    const shown = shownEvidence(best, question, ranking.terms, usualSummary, synonyms);
    return { features: featuresOf(ranking, shown), usualSummary };
  };

  const answerFrom = (
    question: string,
    ranking: Ranking,
    { features, usualSummary }: Considered,
    { length, level = 'balanced' }: AskOptions,
  ): Answer => {
    const { kind, confidence } = decide(features, level, calibration);
    const candidates = candidatesOf(articlesAt(ranking.hits), ranking.hits, confidence);
    const [best, second] = articlesAt(ranking.hits);
    const [one, two] = ranking.hits;
    if (kind !== 'answered' || best === undefined) {
      return { kind: kind === 'answered' ? 'unknown' : kind, question, confidence, candidates };
    }
    return {
      kind,
      question,
      confidence,
      candidates,
      article: library.reference(best),
      summary:
        length === undefined && usualSummary !== null
          ? usualSummary
          : summaryFrom(best, question, ranking.terms, length),
      related: library.related(best),
      seeAlso:
        second && one && two
          ? seeAlso([best, second], [one.score, two.score], ranking.terms)
          : null,
    };
  };

  const library: Library = {
    articles,
    topics,
    ask(question, options = {}) {
      const ranking = find(question);
      return answerFrom(question, ranking, considered(question, ranking), options);
    },
    explain(question, options = {}) {
      const { level = 'balanced' } = options;
      const ranking = find(question, EXPLAINED_ARTICLES);
      const known = considered(question, ranking);
      return {
        answer: answerFrom(question, ranking, known, options),
        explanation: explainAnswer(ranking, articles, known.features, calibration, level),
      };
    },
    summarize(article, question, length) {
      return summaryFrom(article, question, searcher.weigh(question).terms, length);
    },
    suggest(words, limit) {
      if (words.trim() === '') return articles.slice(0, limit);
      const named = byName(words).flatMap((position) => articles[position] ?? []);
      const found = named.length >= limit ? [] : articlesAt(searcher.search(words, limit).hits);
      return [...new Set([...named, ...found])].slice(0, limit);
    },
    related(article) {
      const number = numbers.get(article.slug);
      function* nearest(): Iterable<Article> {
        if (number === undefined) return;
        for (const limit of NEAREST_LIMITS) {
          const hits = similarArticles(index, number, limit);
          yield* articlesAt(hits);
          if (hits.length < limit) return;
        }
      }
      return relatedArticles(article, resolve, nearest, siteUrl);
    },
    reference({ slug, title, subject, url }) {
      const absolute = url === null ? null : absoluteUrl(url, siteUrl);
      return { slug, title, subject, url: absolute, file: fileOf(slug) };
    },
    find: (slug) => bySlug.get(slug),
  };
  return Object.freeze(library);
}

/** The words that say what the question is about, as the corpus spells them. */
function contentTermsOf(terms: readonly QuestionTerm[]): Term[] {
  return terms.filter(({ kind }) => kind !== 'stop').map(({ term }) => term);
}

/** What the first leaves of the certainty goes to the others by their score, and never more than it has. */
function candidatesOf(
  articles: readonly Article[],
  hits: readonly Hit[],
  confidence: number,
): Candidate[] {
  const others = hits.slice(1).reduce((sum, { score }) => sum + score, 0);
  return articles.map(({ slug, title }, position) => {
    const share = others === 0 ? 0 : (hits[position]?.score ?? 0) / others;
    const left = Math.min(confidence, 1 - confidence) * share;
    return { slug, title, confidence: position === 0 ? confidence : left };
  });
}
