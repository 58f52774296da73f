/** Ctrl-C, what service managers send, and the end of a terminal, for commands that run until they are told to end. */
import type { EventEmitter } from 'node:events';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** An orderly end takes five seconds at most, and some more on a busy machine. */
const ORDERLY_MS = 10_000;

/** The part of the process that is needed. */
export interface Stoppable {
  readonly events: Pick<EventEmitter, 'on'>;
  /** Ends at once. */
  readonly leave: () => void;
  /** Milliseconds of a clock that only goes forwards. */
  readonly now: () => number;
}

/**
 * Resolves at the first request, and takes the others too, or Node would end the process amid its
 * orderly end: one Ctrl-C arrives from the terminal, and from npm and tsx, which pass it on. Whoever
 * asks again when all should have ended does not want to wait.
 */
export function stopRequest({ events, leave, now }: Stoppable): Promise<void> {
  return new Promise((resolve) => {
    let first: number | null = null;
    const onSignal = (): void => {
      if (first === null) {
        first = now();
        resolve();
      } else if (now() - first > ORDERLY_MS) leave();
    };
    for (const signal of STOP_SIGNALS) events.on(signal, onSignal);
  });
}

/** The same for this process, which then ends with 0. */
export function stopOfProcess(): Promise<void> {
  return stopRequest({
    events: process,
    leave: () => process.exit(0),
    now: () => performance.now(),
  });
}
