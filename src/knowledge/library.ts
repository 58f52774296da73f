/**
 * The articles and their index as one immutable snapshot.
 *
 * A library is built aside and swapped in whole; questions in flight finish on the one they
 * began with. It does no I/O, and what it keeps only saves time: the same question gets the
 * same answer.
 */
import { answerFrom, missingFrom, summaryFrom } from './answering/answer-from.ts';
import type { AnswerSource } from './answering/answer-source.ts';
import type { Answer, ArticleReference, RelatedArticle } from './answering/answer.ts';
import { ArticleReader } from './answering/article-reader.ts';
import type { AskOptions } from './answering/ask-options.ts';
import { consider } from './answering/consider.ts';
import {
  explainAnswer,
  EXPLAINED_ARTICLES,
  type AnswerExplanation,
} from './answering/explain-answer.ts';
import { levelFor } from './answering/follow-up-level.ts';
import { nearDuplicatesIn } from './answering/near-duplicates.ts';
import { linkResolverInSteps } from './answering/related.ts';
import { RecentAnswers } from './answering/recent-answers.ts';
import { References } from './answering/references.ts';
import { RelatedLists } from './answering/related-lists.ts';
import { suggestByName, type SuggestByName } from './answering/suggest.ts';
import type { ShownLength, Summary } from './answering/summary.ts';
import { TitleLanguages } from './answering/title-languages.ts';
import { Translations } from './answering/translations.ts';
import { topicsOf, type Topic } from './answering/topics.ts';
import type { Article, Slug } from './articles/article.ts';
import type { Calibration } from './confidence/calibration.ts';
import { generalCalibration } from './confidence/general-calibration.ts';
import { articleText } from './indexing/article-text.ts';
import { buildIndex } from './indexing/index-builder.ts';
import { indexSizes } from './indexing/index-sizes.ts';
import type { TermIndex } from './indexing/term-index.ts';
import { everydaySynonyms } from './language/everyday-synonyms.ts';
import { readPost } from './language/long-post.ts';
import type { Language } from './language/languages/marks.ts';
import { loadStemmers } from './language/languages/stemmers.ts';
import type { Synonyms } from './language/synonyms.ts';
import { questionVector, type QuestionVector } from './matching/question-vector.ts';
import { Searcher } from './matching/searcher.ts';
import { atOnce, inSlices, type Steps } from './steps.ts';

export interface Library {
  /** Sorted by slug. */
  readonly articles: readonly Article[];
  /** Subjects with their articles, largest first, then by name. */
  readonly topics: readonly Topic[];
  /** Languages of the articles, those of most articles first. */
  readonly languages: readonly Language[];
  readonly titleLanguages: TitleLanguages;
  ask(question: string, options?: AskOptions): Answer;
  /** The same, and why it answers so. */
  explain(question: string, options?: AskOptions): ExplainedAnswer;
  /** A question answered from one article that a person chose; `length` as in `AskOptions`. */
  summarize(article: Article, question: string, length?: number): Summary;
  /** `missing` of such an answer. */
  missing(article: Article, question: string, summary: Summary): readonly string[];
  /** Articles for a few words that may be half typed, best first; any articles for no words at all. */
  suggest(words: string, limit: number): readonly Article[];
  /** Where the question stands among the words of the articles, to be compared with another of this library. */
  vectorOf(question: string): QuestionVector;
  related(article: Article): readonly RelatedArticle[];
  reference(article: Article): ArticleReference;
  find(slug: Slug): Article | undefined;
  /** How much it holds at the moment, for whoever watches memory. */
  sizes(): LibrarySizes;
}

export interface LibrarySizes {
  readonly words: number;
  readonly terms: number;
  readonly postings: number;
  /** Of the index, without its vocabularies. */
  readonly indexBytes: number;
  /** Articles taken apart that are kept, and articles whose related ones are. */
  readonly readArticles: number;
  readonly relatedLists: number;
  /** Answers kept. */
  readonly recentAnswers: number;
}

export interface ExplainedAnswer {
  readonly answer: Answer;
  readonly explanation: AnswerExplanation;
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

/** @param articles - Sorted by slug, as `readArticles` gives them. May be empty. */
export function createLibrary(articles: readonly Article[], options: LibraryOptions): Library {
  return atOnce(librarySteps(articles, buildIndex(articles.map(articleText)), options));
}

/**
 * The same while questions are answered from another library.
 *
 * @param index - Of these articles, in this order.
 * @param pause - Yields to other work: questions, signals, progress.
 */
export async function openLibrary(
  articles: readonly Article[],
  index: TermIndex,
  options: LibraryOptions,
  pause: () => Promise<unknown>,
): Promise<Library> {
  await loadStemmers(index.languages.map(({ language }) => language));
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
  const numbers = new Map<Slug, number>();
  for (const [number, article] of articles.entries()) {
    numbers.set(article.slug, number);
    yield;
  }
  const resolve = yield* linkResolverInSteps(articles, siteUrl);
  const byName = yield* suggestByName(articles);
  const topics = yield* topicsOf(articles);

  const areNearDuplicates = nearDuplicatesIn(index, numbers);
  const relatedLists = new RelatedLists({
    articles,
    index,
    numbers,
    resolve,
    areNearDuplicates,
    siteUrl,
  });
  const translations = new Translations(articles);
  const reader = new ArticleReader();
  const references = new References(siteUrl);
  const source: AnswerSource = {
    articles,
    searcher: new Searcher(index, { synonyms }),
    reader,
    calibration,
    synonyms,
    shownLength,
    find: (slug) => articles[numbers.get(slug) ?? -1],
    reference: (article) => references.of(article),
    areNearDuplicates,
    translated: (article, language) => translations.of(article, language),
    related: (article) => relatedLists.of(article),
  };
  const recent = new RecentAnswers();
  const sizes = (): LibrarySizes => ({
    ...indexSizes(index),
    readArticles: reader.size,
    relatedLists: relatedLists.size,
    recentAnswers: recent.size,
  });
  return Object.freeze({ ...libraryFrom(source, recent, topics, byName), sizes });
}

function libraryFrom(
  source: AnswerSource,
  recent: RecentAnswers,
  topics: readonly Topic[],
  byName: SuggestByName,
): Omit<Library, 'sizes'> {
  const { articles, searcher, calibration, find, reference, related } = source;
  return {
    articles,
    topics,
    languages: searcher.languages,
    titleLanguages: new TitleLanguages(articles),
    find,
    reference,
    related,
    ask: (question, options = {}) =>
      recent.of(question, options, () =>
        answerFrom(source, consider(source, question, options.previous), options),
      ),
    explain(question, options = {}) {
      const { level = 'balanced', previous } = options;
      const considered = consider(source, question, previous, EXPLAINED_ARTICLES);
      const { ranking, features } = considered;
      return {
        answer: answerFrom(source, considered, options),
        explanation: explainAnswer(
          ranking,
          articles,
          features,
          calibration,
          levelFor(considered, level),
        ),
      };
    },
    summarize(article, question, length) {
      const text = readPost(question);
      return summaryFrom(source, article, text, searcher.weigh(text).terms, length);
    },
    missing(article, question, summary) {
      const text = readPost(question);
      return missingFrom(source, article, text, searcher.weigh(text).terms, summary);
    },
    vectorOf: (question) => questionVector(searcher.weigh(readPost(question)).terms),
    suggest(words, limit) {
      if (words.trim() === '') return articles.slice(0, limit);
      const named = byName(words).flatMap((position) => articles[position] ?? []);
      const hits = named.length >= limit ? [] : searcher.search(words, limit).hits;
      const found = hits.flatMap(({ article }) => articles[article] ?? []);
      return [...new Set([...named, ...found])].slice(0, limit);
    },
  };
}
