/**
 * What a question's ranking, and the reply that would be made of it, tell about how sure to be: a
 * number for each thing that tells.
 */
import { indexWeights } from '../indexing/index-weights.ts';
import { inverseDocumentFrequency } from '../indexing/tf-idf.ts';
import { rarityOf } from '../language/rarity.ts';
import { isAskingWord } from '../language/stop-words.ts';
import { isTellingWord } from '../language/telling-words.ts';
import { isAsked, wordMeant, type WeighedTerm } from '../matching/question-term.ts';
import type { Ranking } from '../matching/ranking.ts';
import type { ShownEvidence } from './shown-evidence.ts';

/** Of the ranking. All in [0, 1]. */
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
  /**
   * How much the question says: its term weight in words that no article has, 1 of them being 0 and
   * `MOST_SUBSTANCE` or more being 1, by logarithm. Does not depend on the size of the corpus.
   */
  readonly substance: number;
}

/** Of the article that the reply would be made of. All in [0, 1]. */
export interface ShownFeatures {
  /** The greatest share of the words of one of its names that the question has. */
  readonly nameAsked: number;
  /** 1 when the question has all words of one of its names. */
  readonly nameWhole: number;
  /** 1 when the question has words beside those of its names: it asks for something in it. */
  readonly hasRest: number;
  /** Number of those that tell what is asked ("France", not "usually"), 1 from 4 on. */
  readonly tellingRest: number;
  /** Number of telling words that the article lacks, 1 from 4 on. */
  readonly lacking: number;
  /** The same as a share of the content words. */
  readonly lackingShare: number;
  /** Share of the content words that a sentence holds and general English hardly knows, as "MOSE". */
  readonly namesHeld: number;
  /** The greatest share of the question's rarity in general English that one sentence holds. */
  readonly together: number;
  /** How far the best sentence is ahead of the next. */
  readonly sentenceLead: number;
  /** 1 for questions after a number: an article may say much of a thing and not how many there are. */
  readonly asksAmount: number;
  /** 1 when the question asks what a name means and a sentence says so. */
  readonly defines: number;
}

export interface Features extends RankingFeatures, ShownFeatures {}
export type FeatureName = keyof Features;

export const featureNames = [
  'margin',
  'marginHeld',
  'tie',
  'strength',
  'held',
  'named',
  'brevity',
  'scarcity',
  'length',
  'substance',
  'nameAsked',
  'nameWhole',
  'hasRest',
  'tellingRest',
  'lacking',
  'lackingShare',
  'namesHeld',
  'together',
  'sentenceLead',
  'asksAmount',
  'defines',
] as const satisfies readonly FeatureName[];

const MOST_SUBSTANCE = 16;
const MOST_WORDS = 12;
const HELD_WHEN_CORRECTED = 0.5;
/** Margin from which the second article is no rival. */
const RIVAL_WITHIN = 0.25;
/** Held this far, a word is there. */
const HELD = 0.3;
const MOST_TELLING = 4;

/**
 * @param ranking - With the evidence of its first hit.
 * @param shown - Of the reply from that hit; null when none would be made.
 * @returns Null when nothing was found.
 */
export function featuresOf(ranking: Ranking, shown: ShownEvidence | null): Features | null {
  const ofRanking = rankingFeatures(ranking);
  return ofRanking === null ? null : { ...ofRanking, ...shownFeatures(ranking.terms, shown) };
}

function rankingFeatures({
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
  for (const [slot, weighed] of terms.entries()) {
    const { kind, idf, count } = weighed;
    if (kind === 'stop' || kind === 'hint') continue;
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

const NOTHING_SHOWN: ShownFeatures = {
  nameAsked: 0,
  nameWhole: 0,
  hasRest: 1,
  tellingRest: 0,
  lacking: 1,
  lackingShare: 1,
  namesHeld: 0,
  together: 0,
  sentenceLead: 0,
  asksAmount: 0,
  defines: 0,
};

function shownFeatures(terms: readonly WeighedTerm[], shown: ShownEvidence | null): ShownFeatures {
  if (shown === null) return NOTHING_SHOWN;
  const asked = terms.flatMap((term) => {
    const at = shown.terms.get(term.term);
    if (at === undefined || !isAsked(term)) return [];
    const word = wordMeant(term);
    return { rarity: rarityOf(word), tells: isTellingWord(word), at };
  });
  if (asked.length === 0) return NOTHING_SHOWN;
  const rest = asked.filter(({ at }) => at.names < HELD);
  const telling = rest.filter(({ tells }) => tells);
  const lacking = telling.filter(({ at }) => at.article < HELD).length;
  const held = sum(asked.map(({ rarity, at }) => rarity * at.sentence));
  return {
    nameAsked: shown.nameAsked,
    nameWhole: shown.nameAsked === 1 ? 1 : 0,
    hasRest: rest.length > 0 ? 1 : 0,
    tellingRest: Math.min(1, telling.length / MOST_TELLING),
    lacking: Math.min(1, lacking / MOST_TELLING),
    lackingShare: lacking / asked.length,
    namesHeld:
      asked.filter(({ rarity, at }) => rarity === 1 && at.sentence >= HELD).length / asked.length,
    together: held / sum(asked.map(({ rarity }) => rarity)),
    sentenceLead: shown.sentenceLead,
    asksAmount: shown.asksAmount ? 1 : 0,
    defines: shown.defines ? 1 : 0,
  };
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
