/**
 * What SIGHUP means: reload, as for other services, unless the terminal that we run in has closed.
 *
 * The system sends the same signal for both. A bot that outlived its terminal window would go on
 * unseen, so a terminal that was there at the start and is gone now ends it. Windows sends SIGHUP
 * only for a closed window, and ends the process itself.
 */
import type { EventEmitter } from 'node:events';

export interface HangUp {
  /** The part of `process` that is needed. */
  readonly signals: Pick<EventEmitter, 'on' | 'off'>;
  /** Whether standard input is a terminal now. */
  readonly isOnTerminal: () => boolean;
  readonly onReload: () => void;
  readonly onLeft: () => void;
}

/** @returns What stops listening. */
export function onHangUp({ signals, isOnTerminal, onReload, onLeft }: HangUp): () => void {
  const startedOnTerminal = isOnTerminal();
  const listener = (): void => {
    if (startedOnTerminal && !isOnTerminal()) onLeft();
    else onReload();
  };
  signals.on('SIGHUP', listener);
  return () => void signals.off('SIGHUP', listener);
}
