/**
 * Begins work one piece (or a few) at a time, and lets the event loop send and receive in between.
 *
 * An answer takes milliseconds of the processor. A thousand begun in a row would hold back even the
 * requests that acknowledge the first, until Discord's three seconds are over for all.
 */

export interface Pace {
  /**
   * Begins the work at once when nothing else was begun in this round of the event loop, else in its turn.
   *
   * @param isUrgent - Whether somebody waits whose time is short: goes before all that is not.
   * @returns What the work resolves or rejects with.
   */
  begin<T>(isUrgent: boolean, work: () => Promise<T>): Promise<T>;
  /** How much urgent work waits for its turn. */
  readonly urgentWaiting: number;
}

/** @param atOnce - How much is begun in one round of the event loop. Integer, at least 1. */
export function createPace(atOnce = 1): Pace {
  const urgent: (() => void)[] = [];
  const patient: (() => void)[] = [];
  let isBusy = false;

  function next(): void {
    const begun = urgent.splice(0, atOnce);
    begun.push(...patient.splice(0, atOnce - begun.length));
    isBusy = begun.length > 0;
    if (!isBusy) return;
    setImmediate(next);
    for (const begin of begun) begin();
  }

  return {
    begin: (isUrgent, work) =>
      new Promise((resolve, reject) => {
        (isUrgent ? urgent : patient).push(() => void work().then(resolve, reject));
        if (!isBusy) next();
      }),
    get urgentWaiting() {
      return urgent.length;
    },
  };
}
