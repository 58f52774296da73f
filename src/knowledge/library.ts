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
import { shownEvidence } from './answering/shown-evidence.ts';
import { suggestByName } from './answering/suggest.ts';
import { summarize } from './answering/summarize.ts';
import { summaryMarkdown, type ShownLength, type Summary } from './answering/summary.ts';
import { topicsOf, type Topic } from './answering/topics.ts';
import { withContext } from './answering/with-context.ts';
import { fileOf, type Article, type Slug } from './articles/article.ts';
import { absoluteUrl } from './articles/links.ts';
import { plainText } from './articles/markdown/portable-markdown.ts';
import { articleText } from './indexing/article-text.ts';
import type { Calibration, Level } from './confidence/calibration.ts';
import { decide } from './confidence/decide.ts';
import { featuresOf, type Features } from './confidence/features.ts';
import { generalCalibration } from './confidence/general-calibration.ts';
import { smallTalkOf, type SmallTalk } from './language/small-talk.ts';
import { readPost } from './language/long-post.ts';
import { everydaySynonyms } from './language/everyday-synonyms.ts';
import { buildIndex } from './indexing/index-builder.ts';
import {
  isAsked,
  type QuestionContext,
  type QuestionTerm,
  type WeighedTerm,
} from './matching/question-term.ts';
import { nothingFound, onlyTelling, type Hit, type Ranking } from './matching/ranking.ts';
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
  /** What was asked just before; a follow-up is read in its light. Default: nothing. */
  readonly previous?: Previous | null;
  /**
   * How many of the first candidates get their sentence, 0 to `CANDIDATE_LIMIT`; each takes an
   * article apart. Default: those that an unsure answer offers, and none for other answers.
   */
  readonly sentences?: number;
}

/** A question that was asked before, and what it was answered from. */
export interface Previous {
  readonly question: string;
  /** Null when no article answered it. */
  readonly article: Slug | null;
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

/** What a question finds, and what tells how sure to be of it. */
interface Judged {
  readonly ranking: Ranking;
  /** Null when it finds nothing. */
  readonly features: Features | null;
}

/** All that is known of a question before it is decided. */
interface Considered extends Judged {
  readonly question: string;
  /** What is read of it: of a long post only a part. */
  readonly text: string;
  /** Null for a question to the articles. */
  readonly smallTalk: SmallTalk | null;
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

  const judged = (text: string, ranking: Ranking): Judged => {
    const [best] = articlesAt(ranking.hits);
    if (best === undefined) return { ranking, features: null };
    const shown = shownEvidence(best, text, ranking.terms.filter(isAsked), synonyms);
    return { ranking, features: featuresOf(ranking, shown) };
  };
  const consider = (
    question: string,
    previous: Previous | null = null,
    withEvidence = 1,
  ): Considered => {
    const smallTalk = smallTalkOf(question);
    if (smallTalk !== null) {
      const ranking = nothingFound(searcher.search(question, 1));
      return { question, text: question, smallTalk, ...judged(question, ranking) };
    }
    const text = readPost(question);
    const search = (context: QuestionContext | null): Considered => {
      const ranking = searcher.search(text, CANDIDATE_LIMIT, { withEvidence, context });
      return { question, text, smallTalk, ...judged(text, onlyTelling(ranking)) };
    };
    const slug = previous?.article ?? null;
    const name = slug === null ? null : (bySlug.get(slug)?.title ?? null);
    const context = previous && withContext(question, { question: previous.question, name });
    if (context?.kind === 'context') return search(context);
    const alone = search(null);
    // What is answered alone needs no hint.
    const isClear = decide(alone.features, 'balanced', calibration).kind === 'answered';
    return context === null || isClear ? alone : search(context);
  };

  const answerFrom = (
    { question, text, smallTalk, ranking, features }: Considered,
    { length, level = 'balanced', sentences }: AskOptions,
  ): Answer => {
    const { kind, confidence } = decide(features, level, calibration);
    const { terms, hits } = ranking;
    const found = articlesAt(hits);
    const shown = sentences ?? (kind === 'unsure' ? OFFERED_LIMIT : 0);
    const candidates = candidatesOf(found, hits, confidence).map((candidate, position) => {
      const article = position < shown ? found[position] : undefined;
      return article === undefined
        ? candidate
        : { ...candidate, sentence: sentenceFrom(article, text, terms) };
    });
    const considered = { question, confidence, candidates };
    if (smallTalk !== null) return { kind: 'unknown', ...considered, missing: [], smallTalk };
    const [best, second] = found;
    const [one, two] = hits;
    if (best === undefined || kind === 'unknown') {
      return { kind: 'unknown', ...considered, missing: [] };
    }
    if (kind === 'unsure') {
      const sentence = candidates[0]?.sentence ?? sentenceFrom(best, text, terms);
      return {
        kind,
        ...considered,
        ...unsureFrom([best, second], sentence, text, ranking),
      };
    }
    const summary = summaryFrom(best, text, terms, length);
    return {
      kind,
      ...considered,
      missing: answeredMissing(best, text, terms, summary),
      article: library.reference(best),
      summary,
      related: library.related(best),
      seeAlso: second && one && two ? seeAlso([best, second], [one.score, two.score], terms) : null,
    };
  };

  const library: Library = {
    articles,
    topics,
    ask: (question, options = {}) => answerFrom(consider(question, options.previous), options),
    explain(question, options = {}) {
      const { level = 'balanced', previous } = options;
      const considered = consider(question, previous, EXPLAINED_ARTICLES);
      const { ranking, features } = considered;
      return {
        answer: answerFrom(considered, options),
        explanation: explainAnswer(ranking, articles, features, calibration, level),
      };
    },
    summarize(article, question, length) {
      const text = readPost(question);
      return summaryFrom(article, text, searcher.weigh(text).terms, length);
    },
    missing(article, question, summary) {
      const text = readPost(question);
      return answeredMissing(article, text, searcher.weigh(text).terms, summary);
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
  return terms.filter(isAsked).map(({ term }) => term);
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
