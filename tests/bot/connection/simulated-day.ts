/** A day in which shards do nothing but wait, so that it is over as soon as each has waited all of it. */

import { DAY_MS } from '../../../src/bot/state/days.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
  readonly end: () => void;
}

export class SimulatedDay {
  /** In milliseconds since it began. */
  time = 0;
  readonly #onPassed: (ms: number) => void;
  readonly #asleep = new Set<Sleeper>();
  #awake = 0;

  /** @param onPassed - Told how far the clock goes each time, in milliseconds. */
  constructor(onPassed: (ms: number) => void = () => undefined) {
    this.#onPassed = onPassed;
  }

  /** Lets each of them live until the day is over, which they meet as a wait that rejects. */
  async pass(lives: readonly (() => Promise<void>)[]): Promise<void> {
    this.#awake = lives.length;
    await Promise.all(lives.map((live) => live().catch((error: unknown) => this.#endOf(error))));
  }

  readonly wait = (ms: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const end = (): void => reject(new DayIsOver());
      this.#asleep.add({ at: this.time + ms, wake: resolve, end });
      this.#rest();
    });

  #endOf(error: unknown): void {
    if (!(error instanceof DayIsOver)) throw error;
    this.#rest();
  }

  /** Time passes when nobody is awake, to the moment at which the first one wakes. */
  #rest(): void {
    this.#awake -= 1;
    if (this.#awake > 0) return;
    let first: Sleeper | undefined;
    for (const one of this.#asleep) if (first === undefined || one.at < first.at) first = one;
    if (first === undefined) return;
    this.#asleep.delete(first);
    this.#awake += 1;
    if (first.at > DAY_MS) return first.end();
    this.#onPassed(first.at - this.time);
    this.time = first.at;
    first.wake();
  }
}

class DayIsOver extends Error {}
