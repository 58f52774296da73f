/** Labelled questions with their replies → calibration. */
import { boundariesFor } from './boundaries.ts';
import type { Calibration } from './calibration.ts';
import { judgedBy, judgesOutOfFold } from './cross-validation.ts';
import { usualFeatureNames, type FeatureNames } from './feature-choice.ts';
import { fitProbabilities, type Probabilities } from './fit-probabilities.ts';
import { heldOut, weighedReplies, type LabelledReply } from './labelled-reply.ts';

/** Share of answerable questions that may be turned away as unknown. */
const MAY_BE_UNKNOWN = 0.05;

export interface Fitting {
  /** Default: those chosen for a folder with labels of its own. */
  readonly names?: FeatureNames;
  /**
   * Learnt before from other labels, to be kept: from those whose answers were written with the question in view it would be
   * learnt that every question is answered so. Default: learnt from these.
   */
  readonly kept?: Probabilities | null;
}

/**
 * The probabilities are learnt from all labels; how often they come true, and from where on to answer, from those that tell it.
 *
 * @param labelled - Among those with hits, some on what is asked and some not, some answerable and some not.
 * @throws {RangeError} When one is missing: there would be nothing to tell apart.
 */
export function fitCalibration(
  labelled: readonly LabelledReply[],
  { names = usualFeatureNames, kept = null }: Fitting = {},
): Calibration {
  const found = weighedReplies(labelled);
  const judges = kept === null ? judgesOutOfFold(found, names) : found.map(() => kept);
  const { judged, observed } = judgedBy(judges, found);
  const deciding = heldOut(judged);
  const chances = deciding
    .filter(({ isAnswerable }) => isAnswerable)
    .map(({ answerable }) => answerable)
    .toSorted((a, b) => a - b);
  return {
    ...(kept === null ? fitProbabilities(found, names) : named(kept)),
    observed,
    answeredFrom: boundariesFor(deciding),
    unknownBelow: chances[Math.floor(MAY_BE_UNKNOWN * chances.length)] ?? 0,
  };
}

/** Without what was measured of the calibration that it is from. */
function named({ rightArticle, stated, answerable }: Probabilities): Probabilities {
  return { rightArticle, stated, answerable };
}
