/**
 * The articles and their index as one immutable snapshot.
 *
 * A library is built aside and swapped in whole; questions in flight finish on the one they
 * began with. It does no I/O and keeps no state: the same question gets the same answer.
 */
import { aboutOf } from './answering/about.ts';
import {
  CANDIDATE_LIMIT,
  OFFERED_LIMIT,
  RELATED_LIMIT,
  type Answer,
  type ArticleReference,
  type Candidate,
  type RelatedArticle,
  type Unsure,
} from './answering/answer.ts';
import { candidateSentence } from './answering/candidate-sentence.ts';
import {
  explainAnswer,
  EXPLAINED_ARTICLES,
  type AnswerExplanation,
} from './answering/explain-answer.ts';
import { missingWords } from './answering/missing.ts';
import { linkResolverInSteps, relatedArticles } from './answering/related.ts';
import { seeAlso } from './answering/see-also.ts';
import { suggestByName } from './answering/suggest.ts';
import { summarize } from './answering/summarize.ts';
import { summaryMarkdown, type ShownLength, type Summary } from './answering/summary.ts';
import { topicsOf, type Topic } from './answering/topics.ts';
import { fileOf, type Article, type Slug } from './articles/article.ts';
import { absoluteUrl } from './articles/links.ts';
import { plainText } from './articles/markdown/portable-markdown.ts';
import { articleText } from './indexing/article-text.ts';
import type { Calibration, Level } from './confidence/calibration.ts';
import { decide } from './confidence/decide.ts';
import { featuresOf } from './confidence/features.ts';
import { generalCalibration } from './confidence/general-calibration.ts';
import { everydaySynonyms } from './language/everyday-synonyms.ts';
import { buildIndex } from './indexing/index-builder.ts';
import type { QuestionTerm, WeighedTerm } from './matching/question-term.ts';
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
  /** `missing` of such an answer. */
  missing(article: Article, question: string, summary: Summary): readonly string[];
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
  /**
   * How many of the first candidates get their sentence, 0 to `CANDIDATE_LIMIT`; each takes an
   * article apart. Default: those that an unsure answer offers, and none for other answers.
   */
  readonly sentences?: number;
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
  const sentenceFrom = (
    article: Article,
    question: string,
    terms: readonly QuestionTerm[],
  ): string | null => candidateSentence(article, question, contentTermsOf(terms), synonyms);
  const missingFrom =
    (question: string, terms: readonly WeighedTerm[]) =>
    (shown: readonly string[]): string[] =>
      missingWords(question, terms, shown, articles.length, synonyms);
  const answeredMissing = (
    { title, aliases }: Article,
    question: string,
    terms: readonly WeighedTerm[],
    summary: Summary,
  ): string[] =>
    missingFrom(question, terms)([plainText(summaryMarkdown(summary)), title, ...aliases]);
  const unsureFrom = (
    [best, second]: readonly [Article, Article | undefined],
    sentence: string | null,
    question: string,
    { hits, terms }: Ranking,
  ): Pick<Unsure, 'about' | 'missing'> => {
    const missingOf = missingFrom(question, terms);
    const scores = [hits[0]?.score ?? 0, hits[1]?.score ?? 0] as const;
    const about = aboutOf([best, second], scores, terms, missingOf);
    return {
      missing: missingOf([best.title, sentence ?? '']),
      about: about === null ? null : { article: library.reference(best), ...about },
    };
  };

  const answerFrom = (
    question: string,
    ranking: Ranking,
    { length, level = 'balanced', sentences }: AskOptions,
  ): Answer => {
    const { kind, confidence } = decide(featuresOf(ranking), level, calibration);
    const found = articlesAt(ranking.hits);
    const shown = sentences ?? (kind === 'unsure' ? OFFERED_LIMIT : 0);
    const candidates = candidatesOf(found, ranking.hits, confidence).map((candidate, position) => {
      const article = position < shown ? found[position] : undefined;
      return article === undefined
        ? candidate
        : { ...candidate, sentence: sentenceFrom(article, question, ranking.terms) };
    });
    const [best, second] = found;
    const [one, two] = ranking.hits;
    const considered = { question, confidence, candidates };
    if (best === undefined || kind === 'unknown') {
      return { kind: 'unknown', ...considered, missing: [] };
    }
    if (kind === 'unsure') {
      const sentence = candidates[0]?.sentence ?? sentenceFrom(best, question, ranking.terms);
      return {
        kind,
        ...considered,
        ...unsureFrom([best, second], sentence, question, ranking),
      };
    }
    const summary = summaryFrom(best, question, ranking.terms, length);
    return {
      kind,
      ...considered,
      missing: answeredMissing(best, question, ranking.terms, summary),
      article: library.reference(best),
      summary,
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
    ask: (question, options = {}) => answerFrom(question, find(question), options),
    explain(question, options = {}) {
      const { level = 'balanced' } = options;
      const ranking = find(question, EXPLAINED_ARTICLES);
      return {
        answer: answerFrom(question, ranking, options),
        explanation: explainAnswer(ranking, articles, calibration, level),
      };
    },
    summarize(article, question, length) {
      return summaryFrom(article, question, searcher.weigh(question).terms, length);
    },
    missing(article, question, summary) {
      return answeredMissing(article, question, searcher.weigh(question).terms, summary);
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
    return { slug, title, confidence: position === 0 ? confidence : left, sentence: null };
  });
}
