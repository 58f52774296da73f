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
   * @param whose - Servers (or people, in direct messages) take turns in what is not urgent, so that a flood in one
   *   keeps no other waiting.
   * @returns What the work resolves or rejects with.
   */
  begin<T>(isUrgent: boolean, work: () => Promise<T>, whose?: string): Promise<T>;
  /** How much urgent work waits for its turn. */
  readonly urgentWaiting: number;
}

/** @param atOnce - How much is begun in one round of the event loop. Integer, at least 1. */
export function createPace(atOnce = 1): Pace {
  const urgent: (() => void)[] = [];
  /** Who is next first. */
  const patient = new Map<string, (() => void)[]>();
  let isBusy = false;

  function nextPatient(): (() => void) | undefined {
    const [first] = patient;
    if (first === undefined) return undefined;
    const [whose, waiting] = first;
    const begin = waiting.shift();
    // Behind all others, if anything is left.
    patient.delete(whose);
    if (waiting.length > 0) patient.set(whose, waiting);
    return begin;
  }

  function next(): void {
    const begun = urgent.splice(0, atOnce);
    while (begun.length < atOnce) {
      const begin = nextPatient();
      if (begin === undefined) break;
      begun.push(begin);
    }
    isBusy = begun.length > 0;
    if (!isBusy) return;
    setImmediate(next);
    for (const begin of begun) begin();
  }

  return {
    begin: (isUrgent, work, whose = '') =>
      new Promise((resolve, reject) => {
        const begin = (): void => void work().then(resolve, reject);
        const waiting = isUrgent ? urgent : patient.get(whose);
        if (waiting === undefined) patient.set(whose, [begin]);
        else waiting.push(begin);
        if (!isBusy) next();
      }),
    get urgentWaiting() {
      return urgent.length;
    },
  };
}
