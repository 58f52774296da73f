/**
 * How well each sentence of one article answers a question.
 *
 * TF-IDF within the article: a term that every sentence holds tells nothing about where to look,
 * however rare it is elsewhere. To a sentence's own score comes a share of its neighbours' and of
 * its block's, because the sentence that answers often leaves the topic's name to the one before.
 *
 * The constants were tuned on one half of 5,665 questions about encyclopedia articles and of those
 * labelled on our own; the other half is measured by `bench/summary.ts`. Around these values the result hardly changes.
 */
import type { Synonyms } from '../language/synonyms.ts';
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
const NEIGHBOUR_SHARE = 0.2;
const BLOCK_SHARE = 0.8;
/** For two neighbouring question terms that stand in the same order within two places. */
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
 * @returns For each sentence a score, at least 0; 0 when nothing in or around it bears on the question.
 */
export function scoreSentences(
  article: ReadArticle,
  question: string,
  terms: readonly Term[],
  synonyms: Synonyms,
): number[] {
  const { sentences, sentenceTerms, blockTerms } = article;
  const words = exactWords(question, article.language);
  const asking = askingTerms(words);
  const weights = placeWeights(article, asking, terms);
  const others = standIns(article, weights, synonyms);
  const own = scoreTexts(sentenceTerms, weights, others, SENTENCE);
  const ofBlocks = scoreTexts(blockTerms, weights, others, BLOCK);
  const exact = scoreExactWords(article, words, weights);
  const most = Math.max(0, ...weights.values());
  const fits = kindFit(question);
  const pairs = pairsOf(terms, weights);
  const ofWhole = isAboutTitle(article, asking, terms, others);
  return sentences.map(({ block, position: place, plain, markdown }, position) => {
    const ofSentence = sentenceTerms[position]!;
    const hasBefore = sentences[position - 1]?.block === block;
    const hasAfter = sentences[position + 1]?.block === block;
    const aroundIt = (hasBefore ? own[position - 1]! : 0) + (hasAfter ? own[position + 1]! : 0);
    const evidence =
      own[position]! + NEIGHBOUR_SHARE * aroundIt + BLOCK_SHARE * (ofBlocks[block] ?? 0);
    if (evidence <= 0) return 0;
    const together = Math.max(
      hasBefore ? weightHeld(weights, ofSentence, sentenceTerms[position - 1]!) : 0,
      hasAfter ? weightHeld(weights, ofSentence, sentenceTerms[position + 1]!) : 0,
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
  { sentenceWords }: ReadArticle,
  words: ExactWords,
  weights: TermWeights,
): number[] {
  return sentenceWords.map((held) => {
    let score = 0;
    for (const [word, term] of words) if (held.has(word)) score += weights.get(term) ?? 0;
    return score;
  });
}

/** Weight of the terms that one of two texts holds. */
function weightHeld(weights: TermWeights, one: TermList, other: TermList): number {
  let held = 0;
  for (const [term, weight] of weights) {
    if (one.has(term) || other.has(term)) held += weight;
  }
  return held;
}

/** Σ weight · f / (f + k1 · (1 − b + b · length / average)) for each text. */
function scoreTexts(
  texts: readonly TermList[],
  weights: TermWeights,
  others: ReadonlyMap<Term, readonly OtherWord[]>,
  { k1, b }: Damping,
): number[] {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const average = Math.max(1, total / Math.max(1, texts.length));
  const asked = [...weights].map(([term, weight]) => ({
    term,
    weight,
    standing: others.get(term) ?? [],
  }));
  return texts.map((text) => {
    const damping = k1 * (1 - b + (b * text.length) / average);
    let score = 0;
    for (const { term, weight, standing } of asked) {
      let times = text.timesOf(term);
      for (const other of standing) {
        times += other.share * text.timesOf(other.term);
      }
      if (times > 0) score += (weight * times) / (times + damping);
    }
    return score;
  });
}

/** Two neighbouring terms of a question, and what they are worth where a sentence has them together. */
interface Pair {
  readonly first: Term;
  readonly second: Term;
  readonly worth: number;
}

function pairsOf(terms: readonly Term[], weights: TermWeights): readonly Pair[] {
  return terms.flatMap((second, position) => {
    const first = terms[position - 1];
    if (first === undefined || first === second) return [];
    return { first, second, worth: ((weights.get(first) ?? 0) + (weights.get(second) ?? 0)) / 2 };
  });
}

function pairScore(text: TermList, pairs: readonly Pair[]): number {
  let score = 0;
  for (const { first, second, worth } of pairs) {
    if (!text.has(first) || !text.has(second)) continue;
    const { words } = text;
    const isTogether = words.some(
      (term, place) =>
        term === first && (words[place + 1] === second || words[place + 2] === second),
    );
    if (isTogether) score += worth;
  }
  return score;
}
