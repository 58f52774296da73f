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
 * Shares of what members ask and an article answers, on labels that a fit has not seen. By the share of right answers a
 * boundary leaps: with a hundred more labels `careful` went from 35 in a hundred to 16, and with 150 others `bold` came to
 * lie where `balanced` does. At least 65 in a hundred should be answered.
 */
const ANSWERED_OF_MEMBERS = { careful: 0.4, balanced: 0.66, bold: 0.8 } as const;

/** What no level goes below, however little it answers then. */
const LEAST_RIGHT_OF_MEMBERS = 0.75;

/** Labels in members' voice from which on the boundaries are theirs; fewer would follow chance. */
const ENOUGH_OF_MEMBERS = 100;

/** @param judged - What members ask decides, where there is enough of it. */
export function boundariesFor(judged: readonly OutOfFold[]): Calibration['answeredFrom'] {
  const members = judged.filter(({ isInMembersVoice }) => isInMembersVoice);
  if (members.length < ENOUGH_OF_MEMBERS) {
    return {
      careful: boundaryFor(judged, WANTED_OF_AUTHORS.careful),
      balanced: boundaryFor(judged, WANTED_OF_AUTHORS.balanced),
      bold: boundaryFor(judged, WANTED_OF_AUTHORS.bold),
    };
  }
  const least = boundaryFor(members, LEAST_RIGHT_OF_MEMBERS);
  const answering = (share: number): number => Math.max(least, boundaryAnswering(members, share));
  return {
    careful: answering(ANSWERED_OF_MEMBERS.careful),
    balanced: answering(ANSWERED_OF_MEMBERS.balanced),
    bold: answering(ANSWERED_OF_MEMBERS.bold),
  };
}

/** The greatest confidence from which at least this share of the answerable is answered; 1 when nothing is answerable. */
function boundaryAnswering(judged: readonly OutOfFold[], share: number): number {
  const sure = judged
    .filter(({ isAnswerable }) => isAnswerable)
    .map(({ confidence }) => confidence)
    .toSorted((a, b) => b - a);
  return sure[Math.ceil(share * sure.length) - 1] ?? 1;
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
