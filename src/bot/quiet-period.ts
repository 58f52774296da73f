/** Many changes in a row → one call, shortly after the last. */

export interface Timer {
  /** Calls back once after so many milliseconds. @returns What takes it back. */
  after(ms: number, callback: () => void): () => void;
}

export interface QuietPeriodOptions {
  /** How long nothing may happen before the call, in milliseconds. */
  readonly quietMs: number;
  /** How long the call can be put off by further changes, in milliseconds. At least `quietMs`. */
  readonly atMostMs: number;
  readonly timer: Timer;
  readonly onQuiet: () => void;
}

export interface QuietPeriod {
  /** Something happened. */
  touch(): void;
  /** A call that is due is not made any more. */
  cancel(): void;
}

export function createQuietPeriod(options: QuietPeriodOptions): QuietPeriod {
  const { quietMs, atMostMs, timer, onQuiet } = options;
  let cancelQuiet: (() => void) | null = null;
  let cancelLatest: (() => void) | null = null;

  function cancel(): void {
    cancelQuiet?.();
    cancelLatest?.();
    cancelQuiet = null;
    cancelLatest = null;
  }

  function call(): void {
    cancel();
    onQuiet();
  }

  return {
    touch() {
      cancelQuiet?.();
      cancelQuiet = timer.after(quietMs, call);
      // Runs from the first change on, so that changes without end still lead to a call.
      cancelLatest ??= timer.after(atMostMs, call);
    },
    cancel,
  };
}
