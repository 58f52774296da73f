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

/** Those that foretold most on labels that were not fitted on. */
export const usualFeatureNames: FeatureNames = {
  rightArticle: [
    'margin',
    'marginHeld',
    'tie',
    'named',
    'nameWhole',
    'askedLike',
    'length',
    'wordiness',
    'brevity',
    'tellingRest',
    'tellingHeld',
    'leftOut',
    'rareness',
    'together',
    'sentenceLead',
    'sentenceStrength',
  ],
  stated: [
    'held',
    'nameAsked',
    'askedSame',
    'hasRest',
    'tellingRest',
    'lackingShare',
    'rareness',
    'sentenceStrength',
    'lacksName',
    'asksAmount',
    'asksPerson',
    'defines',
  ],
  answerable: [
    'marginHeld',
    'tie',
    'strength',
    'held',
    'named',
    'nameWhole',
    'length',
    'brevity',
    'substance',
    'tellingRest',
    'lacking',
    'namesHeld',
    'together',
    'sentenceLead',
  ],
};
