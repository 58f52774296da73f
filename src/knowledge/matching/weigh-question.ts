/** A question → its terms: which of them the corpus knows, what each is worth, and what may stand for it. */
import { articlesWithTerm, countsOf } from '../indexing/term-index.ts';
import { inverseDocumentFrequency } from '../indexing/tf-idf.ts';
import { numberOf } from '../indexing/vocabulary.ts';
import { initialsIn } from '../language/initials.ts';
import type { Language } from '../language/languages/marks.ts';
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
  language: Language,
  context: QuestionContext | null = null,
): WeighedQuestion {
  const initials = knownInitials(lexicon, question, language);
  const words = readWords(lexicon, [...wordsOf(question, language), ...initials]);
  const { distinct, sequence } = distinctTerms(words);
  const articleCount = Math.max(1, countsOf(lexicon.index, language).articleCount);
  const weigh = (word: DistinctTerm): WeighedTerm => weighed(lexicon, weights, articleCount, word);
  const terms = distinct.map(weigh);
  const content = sequence.filter((position) => terms[position]!.kind !== 'stop');
  addWordsTogether(lexicon.index, weights, terms, sequence);
  if (context !== null) {
    const said = readWords(lexicon, wordsOf(context.words, language));
    addContext(terms, weigh, distinctTerms(said).distinct, context);
  }
  return { language, terms, pairs: pairsOf(terms.length, content) };
}

/** Of the names that a question spells out, for articles that have only these. */
function knownInitials(
  { index }: Lexicon,
  question: string,
  language: Language,
): readonly string[] {
  return wordsOf(initialsIn(question).join(' '), language).filter(
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
      const { original, term, kind, readAs } = word;
      distinct.push({ original, term, kind, readAs, count: 1 });
    }
  }
  return { distinct, sequence };
}

/** @param articleCount - Of the question's language, at least 1. */
function weighed(
  lexicon: Lexicon,
  weights: QueryWeights,
  articleCount: number,
  read: DistinctTerm,
): WeighedTerm {
  const { index } = lexicon;
  const { original, term, readAs, count } = read;
  const number = numberOf(index.terms, term);
  const spelling = readAs ?? original;
  const word = numberOf(index.words, spelling);
  const share = read.kind === 'stop' ? 0 : isAskingWord(spelling) ? weights.askingWord : 1;
  const articles = number < 0 ? 0 : articlesWithTerm(index, number);
  const idf = share * inverseDocumentFrequency(articles, articleCount);
  const expansions = idf > 0 ? expansionsOf(lexicon, weights, term, idf) : [];
  // Each by its name: with those of `read` taken over together, to weigh a question takes half as long again.
  return {
    original,
    term,
    readAs,
    kind: read.kind === 'unknown' && expansions.length > 0 ? 'related' : read.kind,
    count,
    alsoReadAs: expansions.map((expansion) => wordOf(index, expansion)),
    number,
    word,
    idf,
    titleIdf: inverseDocumentFrequency(
      number < 0 ? 0 : index.titlesWithTerm[number]!,
      articleCount,
    ),
    wordIdf:
      word < 0 ? 0 : share * inverseDocumentFrequency(index.articlesWithWord[word]!, articleCount),
    expansions,
  };
}

/** Adds what the context says and the question does not, as far as the corpus has it. */
function addContext(
  terms: WeighedTerm[],
  weigh: (word: DistinctTerm) => WeighedTerm,
  said: readonly DistinctTerm[],
  { share, kind }: QuestionContext,
): void {
  const asked = new Set(terms.map(({ term }) => term));
  for (const word of said) {
    if (word.kind === 'stop' || word.kind === 'unknown' || asked.has(word.term)) continue;
    if (terms.length === MOST_TERMS) return;
    const { idf, titleIdf, wordIdf, ...term } = weigh({ ...word, count: 1 });
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
