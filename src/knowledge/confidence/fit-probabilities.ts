/** Labelled replies → the probabilities that decide, each a logistic function of features. */
import type { Calibration, Logistic } from './calibration.ts';
import type { FeatureNames } from './feature-choice.ts';
import { areOfBothKinds, fitLogistic, type Example } from './fit-logistic.ts';
import { exampleOf, hasArticle, type WeighedReply } from './labelled-reply.ts';

export type Probabilities = Pick<Calibration, 'rightArticle' | 'stated' | 'answerable'>;

export function fitProbabilities(
  found: readonly WeighedReply[],
  names: FeatureNames,
): Probabilities {
  // By the reader's word that the article states it: whether a label's own words stand in the reply says less of it.
  const stating = found
    .filter(({ isOnTopic }) => isOnTopic)
    .map(exampleOf(({ isRight }) => isRight));
  return {
    rightArticle: fitLogistic(
      found.map(exampleOf(({ isOnTopic }) => isOnTopic)),
      names.rightArticle,
    ),
    stated: areOfBothKinds(stating) ? fitLogistic(stating, names.stated) : constant(stating),
    answerable: fitLogistic(found.map(exampleOf(hasArticle)), names.answerable),
  };
}

/** Where no reply failed, or each, there is nothing to learn from but their number. */
function constant(examples: readonly Example[]): Logistic {
  const holding = examples.filter(({ holds }) => holds).length;
  const odds = (holding + 0.5) / (examples.length - holding + 0.5);
  return { intercept: Math.log(odds), weights: {} };
}
