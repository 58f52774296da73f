/** Which features each probability is made of. */
import { featureNames, type FeatureName } from './features.ts';

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

/**
 * All of them for the two that decide: those that foretold most on the labels at hand foretold less on questions that came
 * later. The ridge holds back what tells nothing.
 */
export const usualFeatureNames: FeatureNames = {
  rightArticle: featureNames,
  stated: featureNames,
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
