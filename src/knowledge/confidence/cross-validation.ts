/** Ten-fold cross-validation: each label judged by what the others taught. */
import { probability } from './decide.ts';
import type { FeatureNames } from './feature-choice.ts';
import { areOfBothKinds } from './fit-logistic.ts';
import { fitProbabilities, type Probabilities } from './fit-probabilities.ts';
import { calibrated, fitIsotonic, type IsotonicCurve } from './isotonic.ts';
import {
  exampleOf,
  hasArticle,
  isGoodReply,
  heldOut,
  type WeighedReply,
} from './labelled-reply.ts';

/** Parts of the labels, each judged by what the others taught: what is judged has not been learnt from. */
const FOLDS = 10;
/** Labels behind each knot of the curve of observed shares; a knot of fewer would follow chance. */
const CASES_A_KNOT = 30;
/** With thousands of labels more knots would only repeat one another. */
const MOST_KNOTS = 20;

/** A label as judged by a calibration that was fitted on others. */
export interface OutOfFold extends WeighedReply {
  /** In (0, 1), each. */
  readonly rightArticle: number;
  readonly stated: number;
  readonly answerable: number;
  /** In [0, 1]. */
  readonly confidence: number;
}

/** What judges each label, in their order. */
export type Judges = readonly Probabilities[];

/** Ten-fold cross-validation; each part gets every tenth of each kind of label, so that none lacks one. */
export function judgesOutOfFold(found: readonly WeighedReply[], names: FeatureNames): Judges {
  const counts = new Map<string, number>();
  const parts = found.map(
    ({ isRight, isOnTopic, states, isAnswerable, isInMembersVoice, isUnseen }) => {
      const kind = [isRight, isOnTopic, states, isAnswerable, isInMembersVoice, isUnseen].join();
      const count = counts.get(kind) ?? 0;
      counts.set(kind, count + 1);
      return count % FOLDS;
    },
  );
  const judges = Array.from({ length: FOLDS }, (_, part) => {
    const others = found.filter((_label, at) => parts[at] !== part);
    return fitProbabilities(canBeToldApart(others) ? others : found, names);
  });
  return parts.map((part) => judges[part]!);
}

/** @param judges - None has learnt from a label that says how often it comes true (`heldOut`). */
export function judgedBy(
  judges: Judges,
  found: readonly WeighedReply[],
): { readonly judged: readonly OutOfFold[]; readonly observed: IsotonicCurve } {
  const predicted = found.map((label, at) => {
    const judge = judges[at]!;
    return {
      ...label,
      rightArticle: probability(judge.rightArticle, label.features),
      stated: probability(judge.stated, label.features),
      answerable: probability(judge.answerable, label.features),
    };
  });
  const cases = heldOut(predicted).map((label) => ({
    predicted: label.rightArticle * label.stated,
    holds: isGoodReply(label),
    weight: label.weight,
  }));
  const count = cases.reduce((sum, { weight }) => sum + weight, 0);
  const least = (CASES_A_KNOT * count) / cases.length;
  const observed = fitIsotonic(cases, Math.max(least, count / MOST_KNOTS));
  const judged = predicted.map((label) => ({
    ...label,
    confidence: calibrated(observed, label.rightArticle * label.stated),
  }));
  return { judged, observed };
}

/** With too few of a kind a part could hold them all, and the others would have nothing to tell apart. */
function canBeToldApart(found: readonly WeighedReply[]): boolean {
  return (
    areOfBothKinds(found.map(exampleOf(({ isOnTopic }) => isOnTopic))) &&
    areOfBothKinds(found.map(exampleOf(hasArticle)))
  );
}
