/** Many changes in a row → one call, shortly after the last. */

export interface QuietPeriodOptions {
  /** How long nothing may happen before the call, in milliseconds. */
  readonly quietMs: number;
  /** How long the call can be put off by further changes, in milliseconds. Greater than `quietMs`. */
  readonly atMostMs: number;
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
  const { quietMs, atMostMs, onQuiet } = options;
  let quiet: NodeJS.Timeout | undefined;
  let latest: NodeJS.Timeout | undefined;
  /** What was touched within `quietMs` before the latest call; null until then. */
  let lately: Set<string> | null = null;

  function cancel(): void {
    clearTimeout(quiet);
    clearTimeout(latest);
    quiet = undefined;
    latest = undefined;
    lately = null;
  }

  function call(restless: ReadonlySet<string> = new Set()): void {
    cancel();
    // Even if nothing else happens to it, another call must follow.
    if (restless.size > 0) wait();
    onQuiet(restless);
  }

  function wait(): void {
    clearTimeout(quiet);
    quiet = after(quietMs, call);
    // Runs from the first change on, so that changes without end still lead to a call.
    latest ??= after(atMostMs - quietMs, () => {
      const noted = new Set<string>();
      lately = noted;
      latest = after(quietMs, () => call(noted));
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

/** Does not keep the process alive: a chat whose input has ended does not wait for a reload. */
function after(ms: number, callback: () => void): NodeJS.Timeout {
  return setTimeout(callback, ms).unref();
}
