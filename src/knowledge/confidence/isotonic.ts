/**
 * Isotonic calibration: predicted probability → how often it came true, as a curve that never falls.
 *
 * Fitted by pooling neighbours that violate the order. Sources: Ayer et al., *An
 * empirical distribution function for sampling with incomplete information* (1955); Zadrozny &
 * Elkan, *Transforming classifier scores into accurate multiclass probability estimates* (2002).
 */

/**
 * Knots of a curve over [0, 1], straight between them: how often it was so, where it was predicted
 * with that probability. Both rise; (0, 0) and (1, 1) belong to every curve, so that without knots
 * each prediction is believed.
 */
export type IsotonicCurve = readonly (readonly [predicted: number, observed: number])[];

/** @param predicted - In [0, 1], as is what comes out. */
export function calibrated(curve: IsotonicCurve, predicted: number): number {
  let left: IsotonicCurve[number] = [0, 0];
  for (const right of [...curve, [1, 1] as const]) {
    if (predicted <= right[0]) {
      const width = right[0] - left[0];
      if (width === 0) return right[1];
      return left[1] + ((predicted - left[0]) / width) * (right[1] - left[1]);
    }
    left = right;
  }
  return 1;
}

export interface Case {
  /** Probability, in [0, 1]. */
  readonly predicted: number;
  readonly holds: boolean;
  /** How many cases it stands for. Default 1. */
  readonly weight?: number;
}

interface Pool {
  readonly from: number;
  readonly to: number;
  readonly holding: number;
  readonly count: number;
}

/** @param least - Cases that a knot stands for, at least; fewer make one knot together. */
export function fitIsotonic(cases: readonly Case[], least: number): IsotonicCurve {
  const pooled: Pool[] = [];
  for (const { predicted, holds, weight = 1 } of cases.toSorted(
    (a, b) => a.predicted - b.predicted,
  )) {
    let pool: Pool = {
      from: predicted,
      to: predicted,
      holding: holds ? weight : 0,
      count: weight,
    };
    for (let before = pooled.at(-1); before !== undefined; before = pooled.at(-1)) {
      // As a product, so that equal shares are equal whatever the counts. The same score is one pool.
      const rises = before.holding * pool.count < pool.holding * before.count;
      if (rises && before.to < pool.from) break;
      pool = joined(before, pool);
      pooled.pop();
    }
    pooled.push(pool);
  }
  let reached = 0;
  return largeEnough(pooled, least).map(({ from, to, holding, count }) => {
    // Half a case more on either side: no number of cases makes certain. It weighs more on few cases,
    // so that a small pool may come out below a large one before it.
    reached = Math.max(reached, (holding + 0.5) / (count + 1));
    return [(from + to) / 2, reached];
  });
}

/** Neighbours joined until each has the least count; the last joins the one before it. */
function largeEnough(pools: readonly Pool[], least: number): readonly Pool[] {
  const large: Pool[] = [];
  let open: Pool | null = null;
  for (const pool of pools) {
    open = open === null ? pool : joined(open, pool);
    if (open.count < least) continue;
    large.push(open);
    open = null;
  }
  const last = large.pop();
  if (open !== null && last !== undefined) return [...large, joined(last, open)];
  return last === undefined ? (open === null ? [] : [open]) : [...large, last];
}

function joined(a: Pool, b: Pool): Pool {
  return { from: a.from, to: b.to, holding: a.holding + b.holding, count: a.count + b.count };
}
