/** What happens to errors that nobody caught. */
import type { Log } from '../../config/log.ts';
import { EXIT } from './exit-codes.ts';
import type { HostProcess } from './host-process.ts';

/**
 * A promise that nobody waited for is a bug, but of one answer: the library is immutable and answers
 * share no state, so the bot stays for everybody else and the log has the error. An exception that
 * nobody caught may have left anything half done, in discord.js too: that ends the process, and a
 * service manager starts a clean one.
 */
export function surviveRejections(
  { events, exit }: Pick<HostProcess, 'events' | 'exit'>,
  log: Log,
): void {
  events.on('unhandledRejection', (error: unknown) => {
    log.error({ err: error }, 'a promise was rejected and nobody waited for it');
  });
  events.on('uncaughtException', (error: unknown) => {
    log.fatal({ err: error }, 'an exception was not caught');
    exit(EXIT.bug);
  });
}
