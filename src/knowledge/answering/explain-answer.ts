/** Why a question is answered from this article and not from another, or not answered. */
import type { Article, Slug } from '../articles/article.ts';
import type { Calibration, Level, Logistic } from '../confidence/calibration.ts';
import { decide, type Decision } from '../confidence/decide.ts';
import type { Features } from '../confidence/features.ts';
import { withoutMark } from '../language/languages/marks.ts';
import type { Term } from '../language/terms.ts';
import { explain, type TermContribution } from '../matching/explain.ts';
import type { QuestionTerm } from '../matching/question-term.ts';
import type { Ranking } from '../matching/ranking.ts';

export interface AnswerExplanation extends Decision {
  /** What became of each word of the question, each term once; as people read them, without marks of languages. */
  readonly terms: readonly QuestionTerm[];
  /** The first articles, best first; at most `EXPLAINED_ARTICLES`. */
  readonly articles: readonly ExplainedArticle[];
  /** Confidence from which the question counts as answered, in [0, 1]. */
  readonly answeredFrom: number;
  /** Below this `answerable`, a question that is not answered is unknown. */
  readonly unknownBelow: number;
  /** What the probabilities are made of; null without articles. */
  readonly features: Features | null;
  /** What each feature counts for the two decisions. */
  readonly logistics: Readonly<Record<'rightArticle' | 'stated', Logistic>>;
}

export interface ExplainedArticle {
  readonly slug: Slug;
  readonly title: string;
  readonly score: number;
  /** One for each of `terms`; their totals add up to the score. */
  readonly contributions: readonly TermContribution[];
}

export const EXPLAINED_ARTICLES = 5;

/**
 * @param ranking - Of the question, as it was answered from, with the evidence of the articles to explain.
 * @param articles - Those that were searched, by their numbers.
 * @param features - Of the ranking and of the reply from its first article.
 */
export function explainAnswer(
  ranking: Ranking,
  articles: readonly Article[],
  features: Features | null,
  calibration: Calibration,
  level: Level,
): AnswerExplanation {
  return {
    ...decide(features, level, calibration),
    terms: ranking.terms.map(({ original, term, kind: is, readAs, alsoReadAs, count }) => ({
      original: withoutMark(original),
      term: withoutMark(term) as Term,
      kind: is,
      readAs: readAs === null ? null : withoutMark(readAs),
      alsoReadAs: alsoReadAs.map(withoutMark),
      count,
    })),
    articles: explain(ranking).flatMap(({ article, score, contributions }) => {
      const its = articles[article];
      return its === undefined ? [] : { slug: its.slug, title: its.title, score, contributions };
    }),
    answeredFrom: calibration.answeredFrom[level],
    unknownBelow: calibration.unknownBelow,
    features,
    logistics: { rightArticle: calibration.rightArticle, stated: calibration.stated },
  };
}
