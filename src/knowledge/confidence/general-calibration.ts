/** How sure to be of a corpus without labelled questions. */
import type { Calibration } from './calibration.ts';

/**
 * Printed by `bench/general-calibration.ts`, fitted on questions to encyclopedia paragraphs and to a
 * FAQ, in corpora of 1 to 800 articles, where two thirds of the questions had no answer in the corpus:
 * it was left out, or the question came from the other field. docs/matching.md has the figures.
 */
export const generalCalibration: Calibration = Object.freeze<Calibration>({
  rightArticle: {
    intercept: -3.376,
    weights: {
      marginHeld: 8.429,
      strength: 3.375,
      held: 1.829,
      named: 1.04,
      brevity: -2.68,
      scarcity: -1.84,
      substance: -1.274,
    },
  },
  // Without labels that say what a reply should hold, nothing is known of it.
  stated: { intercept: 7.852, weights: {} },
  observed: [
    [0.01498, 0.0004995],
    [0.03434, 0.02252],
    [0.05049, 0.02814],
    [0.1044, 0.09902],
    [0.1882, 0.2146],
    [0.3594, 0.4129],
    [0.6207, 0.6237],
    [0.8264, 0.7987],
    [0.9322, 0.9425],
    [0.981, 0.9932],
  ],
  answerable: {
    intercept: -3.417,
    weights: {
      marginHeld: 6.425,
      strength: 3.779,
      held: 2.992,
      named: 0.8767,
      brevity: -1.81,
      scarcity: -1.074,
      substance: -1.752,
    },
  },
  answeredFrom: { careful: 0.9023, balanced: 0.8188, bold: 0.6344 },
  unknownBelow: 0.188,
  // The other levels were not measured.
  measuredRight: { on: 'other articles', shares: { balanced: 0.953 } },
});
