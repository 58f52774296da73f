/** A question → its terms: which of them the corpus knows, what each is worth, and what may stand for it. */
import { articlesWithTerm } from '../indexing/term-index.ts';
import { inverseDocumentFrequency } from '../indexing/tf-idf.ts';
import { numberOf } from '../indexing/vocabulary.ts';
import { initialsIn } from '../language/initials.ts';
import { isAskingWord } from '../language/stop-words.ts';
import { wordsOf, type Term } from '../language/terms.ts';
import { expansionsOf } from './expansions.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryWeights } from './query-weights.ts';
import { pairsOf } from './question-pairs.ts';
import {
  MOST_TERMS,
  type QuestionContext,
  type WeighedQuestion,
  type WeighedTerm,
} from './question-term.ts';
import { readWords, type ReadWord } from './question-words.ts';
import { addWordsTogether, wordOf } from './words-together.ts';

export function weighQuestion(
  lexicon: Lexicon,
  weights: QueryWeights,
  question: string,
  context: QuestionContext | null = null,
): WeighedQuestion {
  const words = readWords(lexicon, [...wordsOf(question), ...knownInitials(lexicon, question)]);
  const { distinct, sequence } = distinctTerms(words);
  const terms = distinct.map((word) => weighed(lexicon, weights, word));
  const content = sequence.filter((position) => terms[position]!.kind !== 'stop');
  addWordsTogether(lexicon.index, weights, terms, sequence);
  if (context !== null) addContext(lexicon, weights, terms, context);
  return { terms, pairs: pairsOf(terms.length, content) };
}

/** Of the names that a question spells out, for articles that have only these. */
function knownInitials({ index }: Lexicon, question: string): readonly string[] {
  return wordsOf(initialsIn(question).join(' ')).filter(
    (initials) => numberOf(index.words, initials) >= 0,
  );
}

interface DistinctTerm extends ReadWord {
  /** Times the question says it; at least 1. */
  count: number;
}

/** Each term once, and the question as positions among them. */
function distinctTerms(words: readonly ReadWord[]): {
  readonly distinct: readonly DistinctTerm[];
  readonly sequence: readonly number[];
} {
  const positions = new Map<Term, number>();
  const distinct: DistinctTerm[] = [];
  const sequence: number[] = [];
  for (const word of words) {
    const known = positions.get(word.term);
    if (known !== undefined) {
      distinct[known]!.count++;
      sequence.push(known);
    } else if (distinct.length < MOST_TERMS) {
      positions.set(word.term, distinct.length);
      sequence.push(distinct.length);
      distinct.push({ ...word, count: 1 });
    }
  }
  return { distinct, sequence };
}

function weighed(lexicon: Lexicon, weights: QueryWeights, read: DistinctTerm): WeighedTerm {
  const { index } = lexicon;
  const number = numberOf(index.terms, read.term);
  const spelling = read.readAs ?? read.original;
  const word = numberOf(index.words, spelling);
  const articleCount = Math.max(1, index.articleCount);
  const share = read.kind === 'stop' ? 0 : isAskingWord(spelling) ? weights.askingWord : 1;
  const idfOf = (articles: number): number => inverseDocumentFrequency(articles, articleCount);
  const idf = share * idfOf(number < 0 ? 0 : articlesWithTerm(index, number));
  const expansions = idf > 0 ? expansionsOf(lexicon, weights, read.term, idf) : [];
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

/** Adds what the context says and the question does not, as far as the corpus has it. */
function addContext(
  lexicon: Lexicon,
  weights: QueryWeights,
  terms: WeighedTerm[],
  { words, share, kind }: QuestionContext,
): void {
  const asked = new Set(terms.map(({ term }) => term));
  const { distinct } = distinctTerms(readWords(lexicon, wordsOf(words)));
  for (const word of distinct) {
    if (word.kind === 'stop' || word.kind === 'unknown' || asked.has(word.term)) continue;
    if (terms.length === MOST_TERMS) return;
    const { idf, titleIdf, wordIdf, ...term } = weighed(lexicon, weights, { ...word, count: 1 });
    terms.push({
      ...term,
      kind,
      // Only the words themselves count: what may stand for them would be a guess about a guess.
      alsoReadAs: [],
      expansions: [],
      idf: share * idf,
      titleIdf: share * titleIdf,
      wordIdf: share * wordIdf,
    });
  }
}
