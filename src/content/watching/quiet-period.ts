/** Many changes in a row → one call, shortly after the last. */

export interface Timer {
  /** Calls back once after so many milliseconds. @returns What takes it back. */
  after(ms: number, callback: () => void): () => void;
}

export interface QuietPeriodOptions {
  /** How long nothing may happen before the call, in milliseconds. */
  readonly quietMs: number;
  /** How long the call can be put off by further changes, in milliseconds. Greater than `quietMs`. */
  readonly atMostMs: number;
  readonly timer: Timer;
  /**
   * @param restless - What changed within `quietMs` before a call that could not be put off any
   *   longer; another call follows for it. Empty when all is quiet.
   */
  readonly onQuiet: (restless: ReadonlySet<string>) => void;
}

export interface QuietPeriod {
  /** Something happened to this thing; null when it is not known to which. */
  touch(what: string | null): void;
  /** A call that is due is not made any more. */
  cancel(): void;
}

export function createQuietPeriod(options: QuietPeriodOptions): QuietPeriod {
  const { quietMs, atMostMs, timer, onQuiet } = options;
  let cancelQuiet: (() => void) | null = null;
  let cancelLatest: (() => void) | null = null;
  /** What was touched lately; noted only shortly before the latest call. */
  let lately: Set<string> | null = null;

  function cancel(): void {
    cancelQuiet?.();
    cancelLatest?.();
    cancelQuiet = null;
    cancelLatest = null;
    lately = null;
  }

  function call(restless: ReadonlySet<string> = new Set()): void {
    cancel();
    // Nothing may happen to it any more, and yet it is to be called for.
    if (restless.size > 0) wait();
    onQuiet(restless);
  }

  function wait(): void {
    cancelQuiet?.();
    cancelQuiet = timer.after(quietMs, call);
    // Runs from the first change on, so that changes without end still lead to a call.
    cancelLatest ??= timer.after(atMostMs - quietMs, () => {
      const noted = new Set<string>();
      lately = noted;
      cancelLatest = timer.after(quietMs, () => call(noted));
    });
  }

  return {
    touch(what) {
      if (what !== null) lately?.add(what);
      wait();
    },
    cancel,
  };
}
