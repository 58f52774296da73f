/** Which features each probability is made of. */
import type { FeatureName } from './features.ts';

/** Features that each probability may be made of. */
export interface FeatureNames {
  readonly rightArticle: readonly FeatureName[];
  readonly stated: readonly FeatureName[];
  readonly answerable: readonly FeatureName[];
}

const ofRanking: readonly FeatureName[] = [
  'marginHeld',
  'strength',
  'held',
  'named',
  'brevity',
  'scarcity',
  'substance',
];

/** Of a ranking alone, for collections whose labels name articles and not what a reply must hold. */
export const rankingFeatureNames: FeatureNames = {
  rightArticle: ofRanking,
  stated: [],
  answerable: ofRanking,
};

const ofArticle: readonly FeatureName[] = [
  'marginHeld',
  'tie',
  'named',
  'nameWhole',
  'length',
  'brevity',
  'substance',
  'tellingRest',
  'lacking',
  'together',
  'sentenceLead',
];

/** Those that foretold most on labels that were not fitted on. */
export const usualFeatureNames: FeatureNames = {
  rightArticle: ofArticle,
  stated: [
    'held',
    'length',
    'nameAsked',
    'hasRest',
    'lackingShare',
    'together',
    'asksAmount',
    'defines',
  ],
  answerable: [...ofArticle, 'held', 'strength', 'namesHeld'],
};
