/** What was taken up and is not finished, so that a stop can let it finish and name the rest. */

/** What a stop calls it by: ids of Discord's. */
export interface TakenUp {
  readonly message?: string;
  readonly interaction?: string;
}

export interface InFlight {
  /**
   * Runs the work and remembers it until it settles. After `close` it is not begun.
   *
   * @param what - Null for what nobody waits for.
   * @returns Whether it was begun.
   */
  run(work: () => Promise<void>, what?: TakenUp | null): boolean;
  /** No further work is begun; resolves when what is under way has settled. */
  close(): Promise<void>;
  /** What somebody waits for and is not finished, oldest first. */
  unfinished(): readonly TakenUp[];
}

/** @param onFailure - Told of work that rejected; work handles its own failures, so this is a bug. */
export function createInFlight(onFailure: (error: unknown) => void): InFlight {
  const underWay = new Map<Promise<void>, TakenUp | null>();
  let closed = false;
  return {
    run(work, what = null) {
      if (closed) return false;
      const settled = work()
        .catch(onFailure)
        .finally(() => underWay.delete(settled));
      underWay.set(settled, what);
      return true;
    },
    async close() {
      closed = true;
      await Promise.all(underWay.keys());
    },
    unfinished: () => [...underWay.values()].filter((what) => what !== null),
  };
}
