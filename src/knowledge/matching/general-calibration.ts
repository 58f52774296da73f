/** How sure to be of a corpus without labelled questions. */
import type { Calibration } from './confidence.ts';

/**
 * Printed by `bench/general-calibration.ts`, fitted on questions to encyclopedia paragraphs and to a
 * FAQ, in corpora of 1 to 800 articles, where two thirds of the questions had no answer in the corpus:
 * it was left out, or the question came from the other field. docs/matching.md has the figures.
 */
export const generalCalibration: Calibration = Object.freeze<Calibration>({
  right: { intercept: -4.215, weights: [8.287, 4.105, 2.153, 1.451, -2.292, -2.471, -0.2342] },
  observed: [
    [0.008594, 0.0008772],
    [0.01846, 0.004425],
    [0.03125, 0.01257],
    [0.0481, 0.03316],
    [0.07055, 0.04953],
    [0.1224, 0.1421],
    [0.2541, 0.2634],
    [0.4869, 0.5145],
    [0.7478, 0.7804],
    [0.9167, 0.9067],
    [0.9817, 0.9914],
  ],
  answerable: { intercept: -4.068, weights: [6.153, 4.596, 3.266, 1.223, -1.114, -1.989, -0.8881] },
  answeredFrom: { careful: 0.9095, balanced: 0.8694, bold: 0.6378 },
  unknownBelow: 0.1881,
});
