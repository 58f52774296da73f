/** How sure to be of a corpus without labelled questions. */
import type { Calibration } from './confidence.ts';

/**
 * Printed by `bench/general-calibration.ts`, fitted on questions to encyclopedia paragraphs and to a
 * FAQ, in corpora of 1 to 800 articles, where two thirds of the questions had no answer in the corpus:
 * it was left out, or the question came from the other field. docs/matching.md has the figures.
 */
export const generalCalibration: Calibration = Object.freeze<Calibration>({
  right: { intercept: -4.706, weights: [7.668, 5.834, 1.883, -1.679, -1.719, 0.7275] },
  observed: [
    [0.01517, 0.001799],
    [0.03295, 0.009091],
    [0.04659, 0.01679],
    [0.06642, 0.05851],
    [0.1209, 0.1547],
    [0.2508, 0.2656],
    [0.4621, 0.4924],
    [0.698, 0.7203],
    [0.8738, 0.8951],
    [0.9573, 0.9498],
    [0.989, 0.9871],
  ],
  answerable: { intercept: -4.204, weights: [5.732, 5.559, 3.137, -1.294, -1.732, -0.1779] },
  answeredFrom: { careful: 0.9677, balanced: 0.8273, bold: 0.595 },
  unknownBelow: 0.151,
});
