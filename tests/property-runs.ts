/**
 * How much the tests try: some at every `npm test`, much more with `npm run test:thorough`.
 *
 * A commit must be either green or not, so the cases are the same at every run; see `setup.ts`.
 */
import { it } from 'vitest';

export const THOROUGH = process.env['THOROUGH'] === '1';

const USUAL_RUNS = THOROUGH ? 150 : 12;

/** Below this, what a property says of "any" text would be said of a few. */
const LEAST_RUNS = 5;

/** @param cost - How many times as long as usual a case takes. More than 0; below 1, it is cheap. Default: 1. */
export function runs(cost = 1): number {
  return Math.max(LEAST_RUNS, Math.round(USUAL_RUNS / cost));
}

/** One of `every`; all of them in the thorough run. */
export function sampleOf<T>(list: readonly T[], every: number): readonly T[] {
  return THOROUGH ? list : list.filter((_, at) => at % every === 0);
}

/** A test that takes more than ten seconds of a processor: it is left to the thorough run, and not there in others. */
export const thoroughly: (name: string, test: () => Promise<void>) => void = THOROUGH
  ? it
  : () => undefined;
