/**
 * What a question's ranking, and the reply that would be made of it, tell about how sure to be: a
 * number for each thing that tells.
 */
import { indexWeights } from '../indexing/index-weights.ts';
import { inverseDocumentFrequency } from '../indexing/tf-idf.ts';
import { rarityOf } from '../language/rarity.ts';
import { isAskingWord } from '../language/stop-words.ts';
import { ingredients } from '../matching/evidence-table.ts';
import type { QuestionTerm, WeighedTerm } from '../matching/question-term.ts';
import type { Ranking } from '../matching/ranking.ts';
import type { ShownEvidence, TermShown } from './shown-evidence.ts';

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
  /** Share of the first score that stop words earn, by standing in its title. */
  readonly stopShare: number;
  /** Share of the first score that is earned by words of general English ("history"), the more the commoner. */
  readonly commonShare: number;
}

/** Of the reply. All in [0, 1]. */
export interface ShownFeatures {
  /** Share of the question's rarity that the summary holds, the article's names included. */
  readonly shown: number;
  /** Share of the question's rarity that the article does not hold at all. */
  readonly notHeld: number;
  /** 1 when the question has words beside those of the article's names: it asks for something in it. */
  readonly hasRest: number;
  /** Share of the rarity of those words that the best sentence holds; 1 without any. */
  readonly bestRest: number;
  /** How far the best sentence is ahead of the next. */
  readonly sentenceLead: number;
  /** 1 for questions after a person or institution: most sentences name one, few the right one. */
  readonly asksWho: number;
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
  'stopShare',
  'commonShare',
  'shown',
  'notHeld',
  'hasRest',
  'bestRest',
  'sentenceLead',
  'asksWho',
] as const satisfies readonly FeatureName[];

const MOST_SUBSTANCE = 16;
const MOST_WORDS = 12;
const HELD_WHEN_CORRECTED = 0.5;
/** Margin from which the second article is no rival. */
const RIVAL_WITHIN = 0.25;
/** Held this far by a name, a word is one of the name's. */
const IN_NAME = 0.3;

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
  const rows = ingredients.map((name) => table.row(name));
  const passageRow = table.row('passage');
  const titleRow = table.row('title');
  let weight = 0;
  let passage = 0;
  let named = 0;
  let content = 0;
  let telling = 0;
  let has = 0;
  let ofStopWords = 0;
  let ofCommonWords = 0;
  for (const [slot, weighed] of terms.entries()) {
    const { kind, idf, count } = weighed;
    const earned = sum(rows.map((row) => row[slot]!));
    ofCommonWords += (1 - rarityOf(wordOf(weighed))) * earned;
    if (kind === 'stop') ofStopWords += earned;
    if (kind === 'stop' || kind === 'hint') continue;
    weight += count * idf;
    passage += passageRow[slot]!;
    if (titleRow[slot]! > 0) named += count * idf;
    content++;
    if (!isAskingWord(wordOf(weighed))) telling++;
    has += held[slot]! * (kind === 'corrected' ? HELD_WHEN_CORRECTED : 1);
  }
  const margin = 1 - secondScore / score;
  const ofAny = {
    margin,
    tie: Math.max(0, 1 - margin / RIVAL_WITHIN),
    scarcity: 1 / Math.max(1, telling),
    length: Math.min(1, content / MOST_WORDS),
    stopShare: ofStopWords / score,
    commonShare: ofCommonWords / score,
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
  shown: 0,
  notHeld: 1,
  hasRest: 1,
  bestRest: 0,
  sentenceLead: 0,
  asksWho: 0,
};

function shownFeatures(terms: readonly WeighedTerm[], shown: ShownEvidence | null): ShownFeatures {
  if (shown === null) return NOTHING_SHOWN;
  const asked = terms.flatMap((term) => {
    const at = shown.terms.get(term.term);
    return at === undefined ? [] : { rarity: rarityOf(wordOf(term)), at };
  });
  if (asked.length === 0) return NOTHING_SHOWN;
  const all = sum(asked.map(({ rarity }) => rarity));
  const rest = asked.filter(({ at }) => at.names < IN_NAME);
  const ofRest = sum(rest.map(({ rarity }) => rarity));
  const ofBest = sum(rest.map(({ rarity, at }) => rarity * at.best));
  const isHeld = ({ names, article }: TermShown): boolean => names > 0 || article > 0;
  return {
    shown: sum(asked.map(({ rarity, at }) => rarity * Math.max(at.names, at.summary))) / all,
    notHeld: sum(asked.map(({ rarity, at }) => (isHeld(at) ? 0 : rarity))) / all,
    hasRest: ofRest > 0 ? 1 : 0,
    bestRest: ofRest > 0 ? ofBest / ofRest : 1,
    sentenceLead: shown.sentenceLead,
    asksWho: shown.asksWho ? 1 : 0,
  };
}

function wordOf({ readAs, original }: QuestionTerm): string {
  return readAs ?? original;
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
