/**
 * How many cases property tests try: some at every `npm test`, many with THOROUGH=1.
 *
 * A commit must be either green or not, so the cases are the same at every run; see `setup.ts`.
 */
const USUAL_RUNS = process.env['THOROUGH'] === '1' ? 500 : 25;

/** Below this, what a property says of "any" text would be said of a few. */
const LEAST_RUNS = 5;

/** @param cost - How many times as long as usual a case takes. More than 0; below 1, it is cheap. Default: 1. */
export function runs(cost = 1): number {
  return Math.max(LEAST_RUNS, Math.round(USUAL_RUNS / cost));
}
