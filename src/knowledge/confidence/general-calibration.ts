/** How sure to be of a corpus without labelled questions. */
import type { Calibration } from './calibration.ts';

/**
 * Printed by `bench/general-calibration.ts`, fitted on questions to encyclopedia paragraphs and to a
 * FAQ, in corpora of 1 to 800 articles, where two thirds of the questions had no answer in the corpus:
 * it was left out, or the question came from the other field. docs/matching.md has the figures.
 */
export const generalCalibration: Calibration = Object.freeze<Calibration>({
  rightArticle: {
    intercept: -4.215,
    weights: {
      marginHeld: 8.286,
      strength: 4.105,
      held: 2.151,
      named: 1.451,
      brevity: -2.293,
      scarcity: -2.469,
      substance: -0.2327,
    },
  },
  // Without labels that say what a reply should hold, nothing is known of it.
  stated: { intercept: 8, weights: {} },
  observed: [
    [0.008346, 0.0009242],
    [0.01862, 0.003846],
    [0.03043, 0.01422],
    [0.04757, 0.02766],
    [0.07036, 0.05303],
    [0.1128, 0.132],
    [0.2454, 0.2452],
    [0.4878, 0.5237],
    [0.7486, 0.7755],
    [0.9147, 0.8944],
    [0.9787, 0.9902],
  ],
  answerable: {
    intercept: -4.069,
    weights: {
      marginHeld: 6.152,
      strength: 4.597,
      held: 3.265,
      named: 1.223,
      brevity: -1.114,
      scarcity: -1.987,
      substance: -0.8855,
    },
  },
  answeredFrom: { careful: 0.8958, balanced: 0.8581, bold: 0.6306 },
  unknownBelow: 0.1866,
  // The other levels were not measured.
  measuredRight: { on: 'other articles', shares: { balanced: 0.955 } },
});
