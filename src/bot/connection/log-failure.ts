import type { Log } from '../../config/log.ts';
import { isSinceLeft, refusalReason } from './discord-errors.ts';

/**
 * Writes what failed to the log: as a warning with the reason where Discord refused it, else as an error,
 * unless the bot has left.
 */
export function logFailure(
  log: Pick<Log, 'debug' | 'warn' | 'error'>,
  what: string,
  error: unknown,
  where: {
    readonly guild: string | null;
    readonly channel: string | null;
    readonly message?: string;
  },
): void {
  const reason = refusalReason(error);
  if (isSinceLeft(error)) log.debug(where, `${what}: the bot has left`);
  else if (reason === null) log.error({ err: error, ...where }, what);
  else log.warn(where, `${what}: ${reason}`);
}
