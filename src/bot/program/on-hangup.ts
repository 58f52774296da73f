/**
 * What SIGHUP means: reload, as for other services, unless the terminal that we run in has closed.
 *
 * The system sends the same signal for both. A bot that outlived its terminal window would go on
 * unseen, so a terminal that was there at the start and is gone now ends it. Windows sends SIGHUP
 * only for a closed window, and ends the process itself.
 */
import type { EventEmitter } from 'node:events';

export interface HangUpOptions {
  /** The part of `process` that is needed. */
  readonly signals: Pick<EventEmitter, 'on' | 'off'>;
  /** Whether standard input is a terminal now. */
  readonly isOnTerminal: () => boolean;
  readonly onReload: () => void;
  /** Ends the process. */
  readonly onLeft: () => void;
}

export interface HangUp {
  /**
   * For who reads and writes the terminal, and so meets its end before the signal arrives.
   *
   * @param error - What reading or writing failed with, if it did.
   */
  endIfLeft(error?: unknown): void;
  /** Stops listening. */
  ignore(): void;
}

export function onHangUp({ signals, isOnTerminal, onReload, onLeft }: HangUpOptions): HangUp {
  const startedOnTerminal = isOnTerminal();
  const isLeft = (): boolean => startedOnTerminal && !isOnTerminal();
  const ignore = (): void => void signals.off('SIGHUP', listener);

  function leave(): void {
    // Not heard by us again, when leaving is done by the same signal.
    ignore();
    onLeft();
  }

  function listener(): void {
    if (isLeft()) leave();
    else onReload();
  }

  signals.on('SIGHUP', listener);
  return {
    ignore,
    endIfLeft(error) {
      if (isLeft() || (startedOnTerminal && isInputOutputError(error))) leave();
    },
  };
}

/** How a terminal answers from the moment at which its other side is closed. */
function isInputOutputError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EIO';
}
