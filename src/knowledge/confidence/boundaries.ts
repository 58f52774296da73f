/** From which confidence on each level answers. */
import type { Calibration, Level } from './calibration.ts';
import type { OutOfFold } from './cross-validation.ts';

/** Share of answers from a right article among those given, for each level. */
type WantedRight = Readonly<Record<Level, number>>;

/**
 * On labels by whoever writes articles and synonyms, who has them before them: they are answered
 * better than what members ask, so that more is wanted of them.
 */
const WANTED_OF_AUTHORS: WantedRight = { careful: 0.98, balanced: 0.96, bold: 0.9 };

/**
 * `balanced`: seven in ten of what members ask and an article answers are answered from here on, on the tuning half, of
 * which two thirds are left on questions that nothing was fitted on.
 */
const WANTED_OF_MEMBERS: WantedRight = { careful: 0.96, balanced: 0.88, bold: 0.85 };

/** Labels in members' voice from which on the boundaries are theirs; fewer would follow chance. */
const ENOUGH_OF_MEMBERS = 100;

/** @param judged - What members ask decides, where there is enough of it. */
export function boundariesFor(judged: readonly OutOfFold[]): Calibration['answeredFrom'] {
  const members = judged.filter(({ isInMembersVoice }) => isInMembersVoice);
  const isEnough = members.length >= ENOUGH_OF_MEMBERS;
  const judges = isEnough ? members : judged;
  const wanted = isEnough ? WANTED_OF_MEMBERS : WANTED_OF_AUTHORS;
  return {
    careful: boundaryFor(judges, wanted.careful),
    balanced: boundaryFor(judges, wanted.balanced),
    bold: boundaryFor(judges, wanted.bold),
  };
}

/** The least confidence from which at least the wanted share is right; 1 when none is. */
function boundaryFor(judged: readonly OutOfFold[], wanted: number): number {
  const sorted = judged.toSorted((a, b) => b.confidence - a.confidence);
  let boundary = 1;
  let right = 0;
  let all = 0;
  for (const [at, { confidence, isRight, weight }] of sorted.entries()) {
    if (isRight) right += weight;
    all += weight;
    const isLastOfEqual = sorted[at + 1]?.confidence !== confidence;
    if (isLastOfEqual && right / all >= wanted) boundary = confidence;
  }
  return boundary;
}
