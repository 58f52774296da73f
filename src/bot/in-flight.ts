/** Answers under way, so that a stop can let them finish. */

export interface InFlight {
  /** Runs the work and remembers it until it settles. After `close` it is not begun. */
  run(work: () => Promise<void>): void;
  /** No further work is begun; resolves when what is under way has settled. */
  close(): Promise<void>;
}

/** @param onFailure - Told of work that rejected; work handles its own failures, so this is a bug. */
export function createInFlight(onFailure: (error: unknown) => void): InFlight {
  const underWay = new Set<Promise<void>>();
  let closed = false;
  return {
    run(work) {
      if (closed) return;
      const settled = work()
        .catch(onFailure)
        .finally(() => underWay.delete(settled));
      underWay.add(settled);
    },
    async close() {
      closed = true;
      await Promise.all(underWay);
    },
  };
}
