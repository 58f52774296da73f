/** What a search gives back. */
import type { ArticleNumber } from '../indexing/term-index.ts';
import type { Evidence } from './evidence.ts';
import type { Language } from '../language/languages/marks.ts';
import type { QuestionTerm, WeighedTerm } from './question-term.ts';

export interface Hit {
  readonly article: ArticleNumber;
  /** Greater than 0; comparable only within one ranking. */
  readonly score: number;
}

export interface Ranking {
  /** Best first: by score, ties by article number. */
  readonly hits: readonly Hit[];
  /** The question's terms as they were weighed. */
  readonly terms: readonly WeighedTerm[];
  /** Of the first hits, as many as were asked for; `evidence[n]` is that of `hits[n]`. */
  readonly evidence: readonly Evidence[];
  /** Score of the second article, whether or not it is among the hits; 0 when there is none. */
  readonly secondScore: number;
  /** The language that the question was read in. */
  readonly language: Language;
  /** Articles that were searched: those in that language. */
  readonly articleCount: number;
}

/**
 * Whether a question has a term of the corpus that is no stop word. Without one ("what can I do") a
 * title may still be found by its stop words, which says nothing to a person.
 */
export function hasContentTerm(terms: readonly QuestionTerm[]): boolean {
  return terms.some(({ kind }) => kind !== 'stop' && kind !== 'unknown' && kind !== 'hint');
}

/** A question without such a term finds nothing. */
export function foundByContent(ranking: Ranking): Ranking {
  return hasContentTerm(ranking.terms) ? ranking : nothingFound(ranking);
}

/** The words of a ranking without its hits. */
export function nothingFound(ranking: Ranking): Ranking {
  return { ...ranking, hits: [], evidence: [] };
}
