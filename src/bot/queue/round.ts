/** What arrives together: Discord's packets come in bursts, of which the first does not tell how many follow. */

export interface Round {
  /** How many have joined it; all, once `over` has resolved. */
  readonly size: number;
  /** Resolves when the event loop has read what was there to be read. */
  readonly over: Promise<void>;
}

/** @returns Joins the round that is under way, or the next one. */
export function createRounds(): () => Round {
  let current: { size: number; readonly over: Promise<void> } | null = null;
  return () => {
    current ??= {
      size: 0,
      over: new Promise((resolve) => {
        setImmediate(() => {
          current = null;
          resolve();
        });
      }),
    };
    current.size += 1;
    return current;
  };
}
