/** A question as the index sees it. */
import type { Language } from '../language/languages/marks.ts';
import type { Term } from '../language/terms.ts';
import type { Expansion } from './expansions.ts';
import type { QuestionPairs } from './question-pairs.ts';

/** What became of one word of a question; part of every explanation. */
export interface QuestionTerm {
  /** The word as asked, folded, with the mark of its language. */
  readonly original: string;
  readonly term: Term;
  /**
   * `known`: the corpus has the term. `related`: it has not, but it has words for the same thing or
   * variants of its stem. `corrected`: it has the word `readAs`. `unknown`: none of these. `stop`:
   * counts in titles only. `context`: it was not asked, but belongs to what was asked before. `hint`: the
   * same, where the question may well stand alone; it finds articles and proves nothing.
   */
  readonly kind: 'known' | 'related' | 'corrected' | 'unknown' | 'stop' | 'context' | 'hint';
  /** The word of the corpus that stands in for the original, when it was corrected; a stop word may be. */
  readonly readAs: string | null;
  /** Words of the corpus that count as well, each for a part; none for a stop word. */
  readonly alsoReadAs: readonly string[];
  /** Times the question says it; at least 1. */
  readonly count: number;
}

/** A question term with its numbers in one index. */
export interface WeighedTerm extends QuestionTerm {
  /** Number of the term, -1 when the corpus lacks it. */
  readonly number: number;
  /** Number of the exact word, -1 when the corpus has only other forms of it. */
  readonly word: number;
  /** Inverse document frequency, lowered for an asking word and for the context; 0 for a stop word. An unknown term has that of one in no article. */
  readonly idf: number;
  /** The same over titles, stop words included. */
  readonly titleIdf: number;
  /** Inverse document frequency of the exact word; 0 for a stop word or when the corpus lacks it. */
  readonly wordIdf: number;
  /** Terms that count for this one in part. */
  readonly expansions: readonly Expansion[];
}

/** Whether it tells what is asked: no stop word, and not only asked before. */
export function isAsked({ kind }: QuestionTerm): boolean {
  return kind !== 'stop' && kind !== 'context' && kind !== 'hint';
}

/** The word of the question, its spelling mended. */
export function wordMeant({ readAs, original }: QuestionTerm): string {
  return readAs ?? original;
}

/** What a question is asked in the light of. */
export interface QuestionContext {
  /** Words that count beside those of the question. */
  readonly words: string;
  /** What one of them is worth beside a word of the question of the same rarity, in (0, 1]. */
  readonly share: number;
  /** What its words are in the weighed question. */
  readonly kind: 'context' | 'hint';
}

/** So that a term's position fits a byte; a question with more different words is no question. */
export const MOST_TERMS = 255;

export interface WeighedQuestion {
  /** The language that it is read in: only articles in it can be found. */
  readonly language: Language;
  /** Each term once, in the order of its first coming. At most `MOST_TERMS`. */
  readonly terms: readonly WeighedTerm[];
  readonly pairs: QuestionPairs;
}
