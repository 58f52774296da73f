/** A question as the index sees it: which of its words it knows, and what each is worth. */
import { pairsOf, type QuestionPairs } from './question-pairs.ts';
import { partsOf } from './run-together.ts';
import { correctionOf } from './spelling.ts';
import { articlesWithTerm, type TermIndex } from './term-index.ts';
import { isAskingWord, isStopWord, termOf, wordsOf, type Term } from './terms.ts';
import { inverseDocumentFrequency } from './tf-idf.ts';
import { entryOf, numberOf } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** What became of one word of a question; part of every explanation. */
export interface QuestionTerm {
  /** The word as asked, folded. */
  readonly original: string;
  readonly term: Term;
  /**
   * `known`: the corpus has the term. `corrected`: it has not, but it has the word `readAs`.
   * `unknown`: neither. `stop`: counts in titles only.
   */
  readonly kind: 'known' | 'corrected' | 'unknown' | 'stop';
  /** The word of the corpus that stands in for the original, when it was corrected; a stop word may be. */
  readonly readAs: string | null;
  /** Times the question says it; at least 1. */
  readonly count: number;
}

/** A question term with its numbers in one index. */
export interface WeighedTerm extends QuestionTerm {
  /** Number of the term, -1 when the corpus lacks it. */
  readonly number: number;
  /** Number of the exact word, -1 when the corpus has only other forms of it. */
  readonly word: number;
  /** Inverse document frequency, lowered for an asking word; 0 for a stop word. An unknown term has that of one in no article. */
  readonly idf: number;
  /** The same over titles, stop words included. */
  readonly titleIdf: number;
  /** Inverse document frequency of the exact word; 0 for a stop word or when the corpus lacks it. */
  readonly wordIdf: number;
}

export interface WeighedQuestion {
  /** Each term once, in the order of its first coming. At most 255. */
  readonly terms: readonly WeighedTerm[];
  readonly pairs: QuestionPairs;
}

/** So that a term's position fits a byte; a question with more different words is no question. */
const MOST_TERMS = 255;

export function weighQuestion(
  index: TermIndex,
  question: string,
  weights: Weights,
): WeighedQuestion {
  const positions = new Map<Term, number>();
  const terms: WeighedTerm[] = [];
  const sequence: number[] = [];
  for (const read of wordsOf(question).flatMap((word) => readWord(index, word))) {
    const known = positions.get(read.term);
    if (known !== undefined) {
      terms[known] = { ...terms[known]!, count: terms[known]!.count + 1 };
      sequence.push(known);
    } else if (terms.length < MOST_TERMS) {
      positions.set(read.term, terms.length);
      sequence.push(terms.length);
      terms.push(weighed(index, read, weights));
    }
  }
  return { terms, pairs: pairsOf(terms, sequence) };
}

/** One term, or two where the question runs together what the corpus keeps apart. */
function readWord(index: TermIndex, original: string): readonly QuestionTerm[] {
  const read = { original, term: termOf(original), readAs: null, count: 1 };
  if (isStopWord(original)) return [{ ...read, kind: 'stop' }];
  if (numberOf(index.terms, read.term) >= 0) return [{ ...read, kind: 'known' }];
  const correction = correctionOf(index, original);
  const meant = correction >= 0 ? [entryOf(index.words, correction)] : partsOf(index, original);
  if (meant.length === 0) return [{ ...read, kind: 'unknown' }];
  return meant.map((readAs) => ({
    ...read,
    term: termOf(readAs),
    // A misspelt "which" is no more than "which".
    kind: isStopWord(readAs) ? ('stop' as const) : ('corrected' as const),
    readAs,
  }));
}

function weighed(index: TermIndex, read: QuestionTerm, weights: Weights): WeighedTerm {
  const number = numberOf(index.terms, read.term);
  const spelling = read.readAs ?? read.original;
  const word = numberOf(index.words, spelling);
  const articleCount = Math.max(1, index.articleCount);
  const share = read.kind === 'stop' ? 0 : isAskingWord(spelling) ? weights.askingWord : 1;
  const idfOf = (articles: number): number => inverseDocumentFrequency(articles, articleCount);
  return {
    ...read,
    number,
    word,
    idf: share * idfOf(number < 0 ? 0 : articlesWithTerm(index, number)),
    titleIdf: idfOf(number < 0 ? 0 : index.titlesWithTerm[number]!),
    wordIdf: word < 0 ? 0 : share * idfOf(index.articlesWithWord[word]!),
  };
}
