/**
 * How well each sentence of one article answers a question.
 *
 * TF-IDF within the article: a term that every sentence holds tells nothing about where to look,
 * however rare it is elsewhere. To a sentence's own score comes a share of its neighbours' and of
 * its block's, because the sentence that answers often leaves the topic's name to the one before.
 *
 * What an author says that a sentence answers (`asked_as`) counts as if it said so: document expansion, for one
 * sentence instead of an article (Nogueira et al., "Document Expansion by Query Prediction", 2019).
 *
 * The constants were tuned on one half of 5,665 questions about encyclopedia articles and of those
 * labelled on our own; the other half is measured by `bench/summary.ts`. Around these values the result hardly changes.
 */
import type { Term } from '../language/terms.ts';
import { kindFit } from './answer-kind.ts';
import {
  askingTerms,
  exactWords,
  type ExactWords,
  type ReadArticle,
  type TermList,
} from './read-article.ts';
import { placeWeights, standIns, type TermWeights } from './term-weights.ts';
import { withOthers, type OtherWord } from './other-words.ts';

interface Damping {
  /** Saturation of a term's frequency, at least 0: the higher, the more a repetition counts. */
  readonly k1: number;
  /** Share of the damping that grows with the text's length, in [0, 1]. */
  readonly b: number;
}

const SENTENCE: Damping = { k1: 1.2, b: 0.7 };
const BLOCK: Damping = { k1: 1.2, b: 0.9 };
/** A few short questions: that a word is in one of them tells nearly all, however many there are. */
const ANSWERED: Damping = { k1: 0.6, b: 0.2 };
/** For the questions that a sentence is said to answer, in words that it has not itself. */
const ANSWERED_SHARE = 2;
const NEIGHBOUR_SHARE = 0.2;
const BLOCK_SHARE = 0.8;
/** Places behind the first of two neighbouring question terms that the second one may stand, at most. */
const PAIR_REACH = 2;
/** For two such terms. */
const PAIR_SHARE = 0.2;
/** For a question word that stands in the sentence as it was asked, not only as its stem. */
const EXACT_SHARE = 0.25;
/** For the question terms that a sentence and its better neighbour hold together. */
const WINDOW_SHARE = 0.2;
/** For the first sentence of a paragraph, which says what the paragraph is about. */
const FIRST_BONUS = 0.3;
/** Taken off for each e-fold of length: two short sentences find more than a long one in their room. */
const LENGTH_PENALTY = 0.3;
/** UTF-16 units of a sentence that is neither short nor long. */
const USUAL_LENGTH = 120;
/** Bonus, as a share of the weightiest question term, for a year where the question asks when. */
const KIND_BONUS = 0.5;
/**
 * Times the score of a lead sentence with the date or number that a question in the title's words
 * asks for: the lead sums up, and details beside it are padding.
 */
const LEAD_FACTOR = 2;

/**
 * @param terms - Content terms of the question, in its order, spelling mended.
 * @param otherTerms - Other words of the article for each of them.
 * @returns For each sentence a score, at least 0; 0 when nothing in or around it bears on the question.
 */
export function scoreSentences(
  article: ReadArticle,
  question: string,
  terms: readonly Term[],
  otherTerms: ReadonlyMap<Term, readonly OtherWord[]>,
): number[] {
  const { sentences, sentenceTerms, blockTerms } = article;
  const words = exactWords(question, article.language);
  const asking = askingTerms(words);
  const weights = placeWeights(article, asking, terms);
  const others = standIns(article, weights, otherTerms);
  const wanted = wantedTerms(article, weights, others);
  const own = scoreTexts(sentenceTerms, wanted, SENTENCE);
  const ofAnswered = scoreTexts(article.answeredTerms, wanted, ANSWERED);
  const ofBlocks = scoreTexts(blockTerms, wanted, BLOCK);
  const exact = scoreExactWords(article, words, weights);
  const most = Math.max(0, ...weights.values());
  const fits = kindFit(question);
  const pairs = pairsOf(article, terms, weights);
  const ofWhole = isAboutTitle(article, asking, terms, others);
  return sentences.map(({ block, position: place, plain, markdown }, position) => {
    const ofSentence = sentenceTerms[position]!;
    const hasBefore = sentences[position - 1]?.block === block;
    const hasAfter = sentences[position + 1]?.block === block;
    const aroundIt = (hasBefore ? own[position - 1]! : 0) + (hasAfter ? own[position + 1]! : 0);
    const evidence =
      own[position]! +
      ANSWERED_SHARE * (ofAnswered[position] ?? 0) +
      NEIGHBOUR_SHARE * aroundIt +
      BLOCK_SHARE * (ofBlocks[block] ?? 0);
    if (evidence <= 0) return 0;
    const together = Math.max(
      hasBefore ? weightHeld(wanted, ofSentence, sentenceTerms[position - 1]!) : 0,
      hasAfter ? weightHeld(wanted, ofSentence, sentenceTerms[position + 1]!) : 0,
    );
    const isOfKind = fits(plain);
    const more =
      PAIR_SHARE * pairScore(ofSentence, pairs) +
      EXACT_SHARE * exact[position]! +
      WINDOW_SHARE * together +
      (place === 0 ? FIRST_BONUS : 0) +
      (isOfKind ? KIND_BONUS * most : 0) -
      LENGTH_PENALTY * Math.log(Math.max(1, markdown.length) / USUAL_LENGTH);
    const isSummedUp = ofWhole && block === 0 && isOfKind;
    return Math.max(0, evidence + more) * (isSummedUp ? LEAD_FACTOR : 1);
  });
}

function isAboutTitle(
  { titleTerms }: ReadArticle,
  asking: ReadonlySet<Term>,
  terms: readonly Term[],
  others: ReadonlyMap<Term, readonly OtherWord[]>,
): boolean {
  return terms.every((term) =>
    withOthers([term], others).some((word) => asking.has(word) || titleTerms.has(word)),
  );
}

function scoreExactWords(
  { words: table, sentenceWords }: ReadArticle,
  words: ExactWords,
  weights: TermWeights,
): number[] {
  const wanted = [...words].flatMap(([word, term]) => {
    const number = table.numberOf(word);
    return number < 0 ? [] : [{ number, weight: weights.get(term) ?? 0 }];
  });
  return sentenceWords.map((held) => {
    let score = 0;
    for (const { number, weight } of wanted) if (held.hasNumber(number)) score += weight;
    return score;
  });
}

/** A term of the question that the article has, or other words for it; all by their numbers. */
interface WantedTerm {
  /** -1 where the article has only other words for it. */
  readonly number: number;
  readonly weight: number;
  readonly standing: readonly { readonly number: number; readonly share: number }[];
}

function wantedTerms(
  { words }: ReadArticle,
  weights: TermWeights,
  others: ReadonlyMap<Term, readonly OtherWord[]>,
): readonly WantedTerm[] {
  return [...weights]
    .map(([term, weight]) => ({
      number: words.numberOf(term),
      weight,
      standing: (others.get(term) ?? []).map((other) => ({
        number: words.numberOf(other.term),
        share: other.share,
      })),
    }))
    .filter(({ number, standing }) => number >= 0 || standing.length > 0);
}

/** Weight of the terms that one of two texts holds. */
function weightHeld(wanted: readonly WantedTerm[], one: TermList, other: TermList): number {
  let held = 0;
  for (const { number, weight } of wanted) {
    if (one.hasNumber(number) || other.hasNumber(number)) held += weight;
  }
  return held;
}

/** Σ weight · f / (f + k1 · (1 − b + b · length / average)) for each text. */
function scoreTexts(
  texts: readonly TermList[],
  wanted: readonly WantedTerm[],
  { k1, b }: Damping,
): number[] {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const average = Math.max(1, total / Math.max(1, texts.length));
  return texts.map((text) => {
    const damping = k1 * (1 - b + (b * text.length) / average);
    let score = 0;
    for (const { number, weight, standing } of wanted) {
      let times = text.timesOf(number);
      for (const other of standing) times += other.share * text.timesOf(other.number);
      if (times > 0) score += (weight * times) / (times + damping);
    }
    return score;
  });
}

/** Two neighbouring terms of a question by their numbers, and what they are worth where a sentence has them together. */
interface Pair {
  readonly first: number;
  readonly second: number;
  readonly worth: number;
}

/** Those of which the article has both. */
function pairsOf(
  { words }: ReadArticle,
  terms: readonly Term[],
  weights: TermWeights,
): readonly Pair[] {
  return terms.flatMap((term, position) => {
    const before = terms[position - 1];
    if (before === undefined || before === term) return [];
    const [first, second] = [words.numberOf(before), words.numberOf(term)];
    if (first < 0 || second < 0) return [];
    return { first, second, worth: ((weights.get(before) ?? 0) + (weights.get(term) ?? 0)) / 2 };
  });
}

function pairScore(text: TermList, pairs: readonly Pair[]): number {
  let score = 0;
  for (const { first, second, worth } of pairs) {
    if (text.hasBehind(first, second, PAIR_REACH)) score += worth;
  }
  return score;
}
