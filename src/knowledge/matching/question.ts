/** A question as the index sees it: which of its words it knows, and what each is worth. */
import { everydaySynonyms } from '../language/everyday-synonyms.ts';
import { pairsOf, type QuestionPairs } from './question-pairs.ts';
import { wordReader, type ReadWord } from './question-words.ts';
import { joinedWords, expansionsOf, type Expansion } from './expansions.ts';
import type { Synonyms } from '../language/synonyms.ts';
import { articlesWithTerm, type TermIndex } from '../indexing/term-index.ts';
import { isAskingWord } from '../language/stop-words.ts';
import { wordsOf, type Term } from '../language/terms.ts';
import { inverseDocumentFrequency } from '../indexing/tf-idf.ts';
import { entryOf, numberOf } from '../indexing/vocabulary.ts';
import type { QueryWeights } from './query-weights.ts';

/** What became of one word of a question; part of every explanation. */
export interface QuestionTerm {
  /** The word as asked, folded. */
  readonly original: string;
  readonly term: Term;
  /**
   * `known`: the corpus has the term. `related`: it has not, but it has words for the same thing or
   * of the same family. `corrected`: it has the word `readAs`. `unknown`: none of these. `stop`:
   * counts in titles only.
   */
  readonly kind: 'known' | 'related' | 'corrected' | 'unknown' | 'stop';
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
  /** Inverse document frequency, lowered for an asking word; 0 for a stop word. An unknown term has that of one in no article. */
  readonly idf: number;
  /** The same over titles, stop words included. */
  readonly titleIdf: number;
  /** Inverse document frequency of the exact word; 0 for a stop word or when the corpus lacks it. */
  readonly wordIdf: number;
  /** Terms that count for this one in part. */
  readonly expansions: readonly Expansion[];
}

export interface WeighedQuestion {
  /** Each term once, in the order of its first coming. At most 255. */
  readonly terms: readonly WeighedTerm[];
  readonly pairs: QuestionPairs;
}

/** So that a term's position fits a byte; a question with more different words is no question. */
const MOST_TERMS = 255;

/** @param synonyms - Words that stand for one another. Default: the everyday ones. */
export function weighQuestion(
  index: TermIndex,
  question: string,
  weights: QueryWeights,
  synonyms: Synonyms = everydaySynonyms,
): WeighedQuestion {
  const positions = new Map<Term, number>();
  const terms: WeighedTerm[] = [];
  const sequence: number[] = [];
  const readWord = wordReader(index, synonyms);
  for (const read of wordsOf(question).flatMap(readWord)) {
    const known = positions.get(read.term);
    if (known !== undefined) {
      terms[known] = { ...terms[known]!, count: terms[known]!.count + 1 };
      sequence.push(known);
    } else if (terms.length < MOST_TERMS) {
      positions.set(read.term, terms.length);
      sequence.push(terms.length);
      terms.push(weighed(index, read, weights, synonyms));
    }
  }
  readJoined(index, terms, sequence);
  return { terms, pairs: pairsOf(terms, sequence) };
}

function weighed(
  index: TermIndex,
  read: ReadWord,
  weights: QueryWeights,
  synonyms: Synonyms,
): WeighedTerm {
  const number = numberOf(index.terms, read.term);
  const spelling = read.readAs ?? read.original;
  const word = numberOf(index.words, spelling);
  const articleCount = Math.max(1, index.articleCount);
  const share = read.kind === 'stop' ? 0 : isAskingWord(spelling) ? weights.askingWord : 1;
  const idfOf = (articles: number): number => inverseDocumentFrequency(articles, articleCount);
  const idf = share * idfOf(number < 0 ? 0 : articlesWithTerm(index, number));
  const expansions = idf > 0 ? expansionsOf(index, read.term, idf, synonyms, weights) : [];
  return {
    ...read,
    kind: read.kind === 'unknown' && expansions.length > 0 ? 'related' : read.kind,
    alsoReadAs: expansions.map((expansion) => wordOf(index, expansion)),
    number,
    word,
    idf,
    titleIdf: idfOf(number < 0 ? 0 : index.titlesWithTerm[number]!),
    wordIdf: word < 0 ? 0 : share * idfOf(index.articlesWithWord[word]!),
    expansions,
  };
}

/** The first form of an expansion that the corpus came upon. */
function wordOf(index: TermIndex, { number }: Expansion): string {
  return entryOf(index.words, index.wordsOfTerm[index.wordStart[number]!]!);
}

/** "sea wall" counts where the corpus writes "seawall": for its first word, so that it counts once. */
function readJoined(index: TermIndex, terms: WeighedTerm[], sequence: readonly number[]): void {
  for (const [at, position] of sequence.entries()) {
    const first = terms[position]!;
    const second = terms[sequence[at + 1] ?? -1];
    if (second === undefined || first.kind === 'stop' || second.kind === 'stop') continue;
    const joined = joinedWords(index, first.original, second.original);
    terms[position] = {
      ...first,
      expansions: [...first.expansions, ...joined],
      alsoReadAs: [...first.alsoReadAs, ...joined.map((expansion) => wordOf(index, expansion))],
    };
  }
}
