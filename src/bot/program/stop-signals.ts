/** SIGTERM and SIGINT: at first they end the process there and then, later in an orderly way. */
import type { EventEmitter } from 'node:events';
import { EXIT, type ExitCode } from './exit-codes.ts';

const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;
type StopSignal = (typeof STOP_SIGNALS)[number];

export interface StopSignals {
  /** From now on a signal is answered by `stop`. */
  handTo(stop: (signal: StopSignal) => void): void;
}

/** The part of the process that is needed. */
export interface Stoppable {
  readonly events: Pick<EventEmitter, 'once' | 'off'>;
  /** Ends at once. */
  readonly exit: (code: ExitCode) => void;
}

/** While nobody is being answered there is nothing to finish. */
export function stopAtOnce({ events, exit }: Stoppable): StopSignals {
  const leave = (): void => exit(EXIT.stopped);
  for (const signal of STOP_SIGNALS) events.once(signal, leave);
  return {
    handTo(stop) {
      for (const signal of STOP_SIGNALS) {
        events.off(signal, leave);
        // Once: a second Ctrl-C is from somebody who does not want to wait.
        events.once(signal, () => stop(signal));
      }
    },
  };
}
