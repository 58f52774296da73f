import type { Log } from '../../config/log.ts';
import { refusalReason } from './discord-errors.ts';

/** Writes what failed to the log: as a warning with the reason where Discord refused it, else as an error. */
export function logFailure(
  log: Pick<Log, 'warn' | 'error'>,
  what: string,
  error: unknown,
  where: {
    readonly guild: string | null;
    readonly channel: string | null;
    readonly message?: string;
  },
): void {
  const reason = refusalReason(error);
  if (reason === null) log.error({ err: error, ...where }, what);
  else log.warn(where, `${what}: ${reason}`);
}
