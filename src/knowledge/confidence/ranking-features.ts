/** What a question's ranking tells about how sure to be. */
import { indexWeights } from '../indexing/index-weights.ts';
import { inverseDocumentFrequency } from '../indexing/tf-idf.ts';
import { isAskingWord } from '../language/stop-words.ts';
import { isFiller } from '../language/telling-words.ts';
import { wordMeant } from '../matching/question-term.ts';
import type { Ranking } from '../matching/ranking.ts';

/** All in [0, 1]. */
export interface RankingFeatures {
  /** 1 − second score / first score; 1 when there is no second. */
  readonly margin: number;
  /**
   * `margin` times `held`. A margin means something only as far as the first article holds the
   * question: far ahead of the others with one word of five is not far ahead. This also keeps a
   * corpus of one article, where the margin is always 1, from answering everything.
   */
  readonly marginHeld: number;
  /** How near the second article comes: 1 with the same score, 0 from a quarter behind. */
  readonly tie: number;
  /** TF-IDF of the first article's best passage against the greatest that the question could reach. */
  readonly strength: number;
  /**
   * Share of the question's different content words that the first article has; a corrected one
   * counts half, one of which it has only an expansion in part.
   */
  readonly held: number;
  /** Share of the question's term weight that the nearest name of the first article has, expansions included. */
  readonly named: number;
  /** 1 / number of different content words: a short question is soon held, and tells little. */
  readonly brevity: number;
  /** The same of the words that are not words of asking ("way", "possible"). */
  readonly scarcity: number;
  /** Number of different content words, 1 from 12 on: a long post is never held whole. */
  readonly length: number;
  /** Number of its words, those that every question has included, 1 from 40 on: who tells a story asks of it. */
  readonly wordiness: number;
  /**
   * How much the question says: its term weight in words that no article has, 1 of them being 0 and
   * `MOST_SUBSTANCE` or more being 1, by logarithm. Does not depend on the size of the corpus.
   */
  readonly substance: number;
}

const MOST_SUBSTANCE = 16;
const MOST_WORDS = 12;
const MOST_WORDS_OF_ANY_KIND = 40;
const HELD_WHEN_CORRECTED = 0.5;
/** Margin from which the second article is no rival. */
const RIVAL_WITHIN = 0.25;

/** @returns Null when nothing was found. */
export function rankingFeatures({
  evidence,
  secondScore,
  terms,
  articleCount,
}: Ranking): RankingFeatures | null {
  const [first] = evidence;
  if (first === undefined) return null;
  const { table, held, score } = first;
  const passageRow = table.row('passage');
  const titleRow = table.row('title');
  let weight = 0;
  let passage = 0;
  let named = 0;
  let content = 0;
  let specific = 0;
  let has = 0;
  let words = 0;
  for (const [slot, weighed] of terms.entries()) {
    const { kind, idf, count } = weighed;
    if (kind !== 'hint' && kind !== 'context') words += count;
    if (kind === 'stop' || kind === 'hint' || isFiller(wordMeant(weighed))) continue;
    weight += count * idf;
    passage += passageRow[slot]!;
    if (titleRow[slot]! > 0) named += count * idf;
    content++;
    if (!isAskingWord(wordMeant(weighed))) specific++;
    has += held[slot]! * (kind === 'corrected' ? HELD_WHEN_CORRECTED : 1);
  }
  const margin = 1 - secondScore / score;
  const ofAny = {
    margin,
    tie: Math.max(0, 1 - margin / RIVAL_WITHIN),
    scarcity: 1 / Math.max(1, specific),
    length: Math.min(1, content / MOST_WORDS),
    wordiness: Math.min(1, words / MOST_WORDS_OF_ANY_KIND),
  };
  // A question of stop words only: found by a title, which proves nothing.
  if (content === 0) return { ...ofAny, ...NOTHING_HELD };
  const rareWords = weight / inverseDocumentFrequency(0, articleCount);
  const substance = Math.log(rareWords) / Math.log(MOST_SUBSTANCE);
  return {
    ...ofAny,
    marginHeld: (margin * has) / content,
    strength: passage / (weight * (indexWeights.k + 1)),
    held: has / content,
    named: named / weight,
    brevity: 1 / content,
    substance: Math.min(1, Math.max(0, substance)),
  };
}

const NOTHING_HELD = {
  marginHeld: 0,
  strength: 0,
  held: 0,
  named: 0,
  brevity: 1,
  substance: 0,
};
