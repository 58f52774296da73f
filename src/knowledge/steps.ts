/**
 * Work in small steps, so that one description of it serves two callers: a command that wants it
 * done, and a bot that must answer questions in between.
 */

/** Each `yield` ends a step, which should take microseconds rather than milliseconds. */
export type Steps<T> = Generator<void, T, void>;

/** Steps between two pauses. A step per article takes 1 to 20 µs, so a slice stays below 5 ms. */
const STEPS_A_SLICE = 250;

/** Does the whole work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** @param pause - Resolves when others have had their turn, as `setImmediate` of `node:timers/promises` does. */
export async function inSlices<T>(steps: Steps<T>, pause: () => Promise<unknown>): Promise<T> {
  for (;;) {
    for (let step = 0; step < STEPS_A_SLICE; step++) {
      const { done, value } = steps.next();
      if (done === true) return value;
    }
    await pause();
  }
}
