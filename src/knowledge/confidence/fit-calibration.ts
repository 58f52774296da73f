/**
 * Labelled rankings → calibration.
 *
 * The weights are those of a logistic regression, found by Newton's method, held back by a small
 * ridge so that a few dozen labels do not drive them to extremes. Source: Hastie, Tibshirani &
 * Friedman, *The Elements of Statistical Learning* (2nd ed., 2009), §4.4.
 */
import type { Calibration, Logistic } from './calibration.ts';
import { confidenceOf, probability } from './decide.ts';
import { fitIsotonic } from './isotonic.ts';
import { FEATURE_COUNT, featureVector, type Features } from './features.ts';

/** What a question found, and what it should have found. */
export interface LabelledRanking {
  /** Null when nothing was found. */
  readonly features: Features | null;
  /** Whether the first hit is an article that answers. */
  readonly isRight: boolean;
  /** Whether any article of the corpus answers. */
  readonly isAnswerable: boolean;
}

/**
 * Share of right answers among the answered ones, for each level, on the labels that are fitted on.
 * A point more than the 95 % that `balanced` is for: whoever writes articles and synonyms has these
 * labels before them, so that they are answered a little better than others.
 */
const WANTED_RIGHT = { careful: 0.98, balanced: 0.96, bold: 0.9 } as const;
/** Share of answerable questions that may be turned away as unknown. */
const MAY_BE_UNKNOWN = 0.05;
const RIDGE = 0.5;
const STEPS = 30;
/** Parts of the labels, each judged by what the others taught: what is judged has not been learnt from. */
const FOLDS = 10;
/** Labels behind each knot of the curve of observed shares; a knot of fewer would follow chance. */
const CASES_A_KNOT = 30;
/** With thousands of labels more knots would only repeat one another. */
const MOST_KNOTS = 20;

/**
 * @param labelled - Among those with hits, some right and some not, some answerable and some not.
 * @throws {RangeError} When one is missing: there would be nothing to tell apart.
 */
export function fitCalibration(labelled: readonly LabelledRanking[]): Calibration {
  const rights = examplesOf(labelled, ({ isRight }) => isRight);
  const answerables = examplesOf(labelled, ({ isAnswerable }) => isAnswerable);
  const right = fitLogistic(rights);
  const answerable = fitLogistic(answerables);
  const judged = judgedByOthers(rights);
  const observed = fitIsotonic(judged, Math.max(CASES_A_KNOT, judged.length / MOST_KNOTS));
  const scored = judged.map(({ features, holds, judge }) => ({
    confidence: confidenceOf({ right: judge, observed }, features),
    isRight: holds,
  }));
  const chances = judgedByOthers(answerables)
    .filter(({ holds }) => holds)
    .map(({ predicted }) => predicted)
    .toSorted((a, b) => a - b);
  return {
    right,
    observed,
    answerable,
    answeredFrom: {
      careful: boundaryFor(scored, WANTED_RIGHT.careful),
      balanced: boundaryFor(scored, WANTED_RIGHT.balanced),
      bold: boundaryFor(scored, WANTED_RIGHT.bold),
    },
    unknownBelow: chances[Math.floor(MAY_BE_UNKNOWN * chances.length)] ?? 0,
  };
}

/** Of the questions that found something; the others are never answered, whatever is fitted. */
function examplesOf(
  labelled: readonly LabelledRanking[],
  holds: (label: LabelledRanking) => boolean,
): Example[] {
  return labelled.flatMap((label) =>
    label.features === null ? [] : { features: label.features, holds: holds(label) },
  );
}

interface Judged extends Example {
  /** Fitted on the other parts. */
  readonly judge: Logistic;
  /** What it predicts, in (0, 1). */
  readonly predicted: number;
}

/** Ten-fold cross-validation; each part gets every tenth of either kind, so none lacks one. */
function judgedByOthers(examples: readonly Example[]): Judged[] {
  const counts = { holding: 0, not: 0 };
  const parts = examples.map(({ holds }) => (holds ? counts.holding++ : counts.not++) % FOLDS);
  // With too few of a kind a part could hold them all, and the others would have nothing to tell apart.
  const isEnough = Math.min(counts.holding, counts.not) > 1;
  const whole = isEnough ? null : fitLogistic(examples);
  const judges = Array.from(
    { length: FOLDS },
    (_, part) => whole ?? fitLogistic(examples.filter((_example, at) => parts[at] !== part)),
  );
  return examples.map((example, at) => {
    const judge = judges[parts[at]!]!;
    return { ...example, judge, predicted: probability(judge, example.features) };
  });
}

/** The least confidence from which at least the wanted share is right; 1 when none is. */
function boundaryFor(
  scored: readonly { readonly confidence: number; readonly isRight: boolean }[],
  wanted: number,
): number {
  const sorted = scored.toSorted((a, b) => b.confidence - a.confidence);
  let boundary = 1;
  let right = 0;
  for (const [at, { confidence, isRight }] of sorted.entries()) {
    if (isRight) right++;
    const isLastOfEqual = sorted[at + 1]?.confidence !== confidence;
    if (isLastOfEqual && right / (at + 1) >= wanted) boundary = confidence;
  }
  return boundary;
}

interface Example {
  readonly features: Features;
  readonly holds: boolean;
}

function fitLogistic(examples: readonly Example[]): Logistic {
  const holding = examples.filter(({ holds }) => holds).length;
  if (holding === 0 || holding === examples.length) {
    throw new RangeError(
      `Expected examples of both kinds to tell apart, got ${holding} of ${examples.length}`,
    );
  }
  const points = examples.map(({ features, holds }) => ({
    x: [1, ...featureVector(features)],
    y: holds ? 1 : 0,
  }));
  let weights = Array.from({ length: 1 + FEATURE_COUNT }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    // Rows of the Newton system: second derivatives, then the first derivative as the right side.
    const rows = weights.map((weight, i) => {
      // The intercept is free; a trace of ridge keeps the system solvable.
      const ridge = i === 0 ? 1e-9 : RIDGE;
      return [...weights.map((_, j) => (i === j ? ridge : 0)), -ridge * weight];
    });
    for (const { x, y } of points) {
      let logOdds = 0;
      for (const [i, value] of x.entries()) logOdds += weights[i]! * value;
      const p = 1 / (1 + Math.exp(-logOdds));
      for (const [i, value] of x.entries()) {
        const row = rows[i]!;
        for (const [j, other] of x.entries()) row[j]! += p * (1 - p) * value * other;
        row[x.length]! += (y - p) * value;
      }
    }
    const change = solve(rows);
    weights = weights.map((weight, i) => weight + change[i]!);
  }
  const [intercept = 0, ...others] = weights;
  return { intercept, weights: others };
}

/** Gauss-Jordan elimination with pivoting; each row ends with its right side. */
function solve(rows: number[][]): number[] {
  for (let column = 0; column < rows.length; column++) {
    let pivot = column;
    for (let row = column; row < rows.length; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const lead = rows[column]!;
    for (const row of rows) {
      if (row === lead) continue;
      const factor = row[column]! / lead[column]!;
      for (let at = column; at < row.length; at++) row[at]! -= factor * lead[at]!;
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
