/** Labelled questions with their replies → calibration. */
import { boundariesFor } from './boundaries.ts';
import type { Calibration } from './calibration.ts';
import { judgedOutOfFold } from './cross-validation.ts';
import { usualFeatureNames, type FeatureNames } from './feature-choice.ts';
import { fitProbabilities } from './fit-probabilities.ts';
import { telling, weighedReplies, type LabelledReply } from './labelled-reply.ts';

/** Share of answerable questions that may be turned away as unknown. */
const MAY_BE_UNKNOWN = 0.05;

/**
 * The probabilities are learnt from all labels; how often they come true, and from where on to answer, from those that tell it.
 *
 * @param labelled - Among those with hits, some on what is asked and some not, some answerable and some not.
 * @throws {RangeError} When one is missing: there would be nothing to tell apart.
 */
export function fitCalibration(
  labelled: readonly LabelledReply[],
  names: FeatureNames = usualFeatureNames,
): Calibration {
  const found = weighedReplies(labelled);
  const { judged, observed } = judgedOutOfFold(found, names);
  const deciding = telling(judged);
  const chances = deciding
    .filter(({ isAnswerable }) => isAnswerable)
    .map(({ answerable }) => answerable)
    .toSorted((a, b) => a - b);
  return {
    ...fitProbabilities(found, names),
    observed,
    answeredFrom: boundariesFor(deciding),
    unknownBelow: chances[Math.floor(MAY_BE_UNKNOWN * chances.length)] ?? 0,
  };
}
