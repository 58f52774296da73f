/** What happens to errors that nobody caught. */
import type { EventEmitter } from 'node:events';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Log } from '../../config/log.ts';

/** The part of `process` that is needed. */
export interface Guarded extends Pick<EventEmitter, 'on'> {
  exit(code: ExitCode): void;
}

/**
 * A promise that nobody waited for is a bug, but of one answer: the library is immutable and answers
 * share no state, so the bot stays for everybody else and the log has the error. An exception that
 * nobody caught may have left anything half done, in discord.js too: that ends the process, and a
 * service manager starts a clean one.
 */
export function surviveRejections(guarded: Guarded, log: Log): void {
  guarded.on('unhandledRejection', (error: unknown) => {
    log.error({ err: error }, 'a promise was rejected and nobody waited for it');
  });
  guarded.on('uncaughtException', (error: unknown) => {
    log.fatal({ err: error }, 'an exception was not caught');
    guarded.exit(EXIT.bug);
  });
}
