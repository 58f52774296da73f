/**
 * What a question's ranking, and the reply that would be made of it, tell about how sure to be: a
 * number for each thing that tells.
 */
import type { Ranking } from '../matching/ranking.ts';
import { rankingFeatures, type RankingFeatures } from './ranking-features.ts';
import { shownFeatures, type ShownFeatures } from './shown-features.ts';
import type { ShownEvidence } from './shown-evidence.ts';

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
  'wordiness',
  'substance',
  'nameAsked',
  'nameWhole',
  'askedLike',
  'askedSame',
  'hasRest',
  'tellingRest',
  'lacking',
  'lackingShare',
  'tellingHeld',
  'leftOut',
  'rareness',
  'namesHeld',
  'together',
  'sentenceLead',
  'sentenceStrength',
  'lacksName',
  'asksAmount',
  'asksPerson',
  'defines',
] as const satisfies readonly FeatureName[];

/**
 * @param ranking - With the evidence of its first hit.
 * @param shown - Of the reply from that hit; null when none would be made.
 * @returns Null when nothing was found.
 */
export function featuresOf(ranking: Ranking, shown: ShownEvidence | null): Features | null {
  const ofRanking = rankingFeatures(ranking);
  return ofRanking === null ? null : { ...ofRanking, ...shownFeatures(ranking.terms, shown) };
}
