/**
 * What time it is, and what shall happen later.
 *
 * Discord's deadlines (three seconds to acknowledge, a heartbeat every so often) run on
 * this clock, so a test can let an hour pass without waiting for it.
 */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /**
   * Runs `action` once, `milliseconds` (>= 0) from now.
   *
   * @returns A function that calls it off; harmless once the action has run.
   */
  after(milliseconds: number, action: () => void): () => void;
}

/** The clock on the wall. Its timers do not keep a finished process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
};

interface Alarm {
  readonly at: number;
  readonly action: () => void;
}

/** A clock that stands still until it is moved. */
export class ManualClock implements Clock {
  #now: number;
  readonly #alarms = new Set<Alarm>();

  /** @param start - Milliseconds since the Unix epoch. Default: the present. */
  constructor(start: number = Date.now()) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, action: () => void): () => void {
    const alarm: Alarm = { at: this.#now + milliseconds, action };
    this.#alarms.add(alarm);
    return () => {
      this.#alarms.delete(alarm);
    };
  }

  /** Moves on, and runs what falls due on the way in the order in which it falls due. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = [...this.#alarms]
        .filter(({ at }) => at <= end)
        .toSorted((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#alarms.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.action();
    }
    this.#now = end;
  }
}
