/**
 * Logistic regression by Newton's method, held back by a small ridge so that a few dozen labels do
 * not drive its weights to extremes. Source: Hastie, Tibshirani & Friedman, *The Elements of
 * Statistical Learning* (2nd ed., 2009), §4.4.
 */
import type { Logistic } from './calibration.ts';
import type { FeatureName, Features } from './features.ts';

const RIDGE = 0.5;
/** Newton's method doubles the right digits with each step; this is more than any label has. */
const SMALL_ENOUGH = 1e-9;
const MOST_STEPS = 30;

/** A case to learn from. */
export interface Example {
  readonly features: Features;
  readonly holds: boolean;
  /** How many cases it stands for. */
  readonly weight: number;
}

export function areOfBothKinds(examples: readonly Example[]): boolean {
  return examples.some(({ holds }) => holds) && examples.some(({ holds }) => !holds);
}

/** @throws {RangeError} When the examples are all of one kind: there is nothing to tell apart. */
export function fitLogistic(examples: readonly Example[], names: readonly FeatureName[]): Logistic {
  if (!areOfBothKinds(examples)) {
    const holding = examples.filter(({ holds }) => holds).length;
    throw new RangeError(
      `Expected examples of both kinds to tell apart, got ${holding} of ${examples.length}`,
    );
  }
  const points = examples.map(({ features, holds, weight }) => ({
    x: [1, ...names.map((name) => features[name])],
    y: holds ? 1 : 0,
    times: weight,
  }));
  let weights = Array.from({ length: 1 + names.length }, () => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    // Rows of the Newton system: second derivatives, then the first derivative as the right side.
    const rows = weights.map((weight, i) => {
      // The intercept is free; a trace of ridge keeps the system solvable.
      const ridge = i === 0 ? 1e-9 : RIDGE;
      return [...weights.map((_, j) => (i === j ? ridge : 0)), -ridge * weight];
    });
    for (const { x, y, times } of points) {
      let logOdds = 0;
      for (let i = 0; i < x.length; i++) logOdds += weights[i]! * x[i]!;
      const p = 1 / (1 + Math.exp(-logOdds));
      // By number: iterators would take most of the time here, the innermost part of a calibration.
      for (let i = 0; i < x.length; i++) {
        const row = rows[i]!;
        const value = x[i]!;
        for (let j = 0; j < x.length; j++) row[j]! += times * p * (1 - p) * value * x[j]!;
        row[x.length]! += times * (y - p) * value;
      }
    }
    const change = solve(rows);
    weights = weights.map((weight, i) => weight + change[i]!);
    if (change.every((by) => Math.abs(by) < SMALL_ENOUGH)) break;
  }
  const [intercept = 0, ...others] = weights;
  return { intercept, weights: Object.fromEntries(names.map((name, i) => [name, others[i]!])) };
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
