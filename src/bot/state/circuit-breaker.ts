/**
 * Nobody waits for a database that is silent: after one long wait it is asked by a probe alone, until that is answered
 * (a circuit breaker: Nygard, "Release It!", 2007). A connection that is refused says so at once, and needs none.
 */

/** The words that an engine knows a network's silence by. */
const SILENT = 'timeout: the database does not answer';

export interface CircuitBreaker {
  /**
   * @param patienceMs - How long this work may take; null: as long as it takes.
   * @throws What the work throws; an error that says `timeout` when it is not waited for, and then it may still be done.
   */
  run<T>(work: () => Promise<T>, patienceMs: number | null): Promise<T>;
}

/**
 * @param probe - The smallest question.
 * @param onAnswer - Called when a silent database answers again.
 */
export function createCircuitBreaker(
  probe: () => Promise<unknown>,
  onAnswer: () => void,
): CircuitBreaker {
  let isSilent = false;
  let probing = false;

  function answered(): void {
    if (!isSilent) return;
    isSilent = false;
    onAnswer();
  }

  async function ask(): Promise<void> {
    if (probing) return;
    probing = true;
    // What it fails by is told by whoever asks next.
    await probe().then(answered, () => undefined);
    probing = false;
  }

  return {
    async run(work, patienceMs) {
      if (isSilent) {
        void ask();
        throw new Error(SILENT);
      }
      const working = work();
      if (patienceMs === null) return working;
      let timer: NodeJS.Timeout | undefined;
      let isOver = false;
      const silence = new Promise<never>((_, reject) => {
        const giveUp = (): void => {
          if (isOver) return;
          isSilent = true;
          void working.then(answered, () => undefined);
          reject(new Error(SILENT));
        };
        // An answer that came while this process was held up is read before.
        timer = setTimeout(() => setImmediate(giveUp), patienceMs);
      });
      return Promise.race([working, silence]).finally(() => {
        isOver = true;
        clearTimeout(timer);
      });
    },
  };
}
