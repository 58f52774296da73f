/**
 * The log, and what it must never print.
 *
 * One JSON object a line on standard error, or a line to read on a terminal; standard output belongs to the chat. Secrets are taken
 * out of the finished line, not out of known fields: an error's message, stack, cause or address
 * can hold a token, and so can an object that nobody thought of.
 */
import { isatty } from 'node:tty';
import { pino, destination, type Level, type Logger } from 'pino';
import type { LogLevel } from './variables.ts';
import { readableLine } from './readable-line.ts';
import { BOT_TOKEN, HIDDEN } from './looks-secret.ts';

export type Log = Pick<Logger, Exclude<Level, 'trace'>>;

/** Where finished lines go; each ends with a line break. */
export interface LogDestination {
  write(line: string): void;
}

/** Written at once, so that the last line before an exit is not lost. */
function standardError(): LogDestination {
  const written = destination({ fd: 2, sync: true });
  return isatty(2) ? { write: (line) => void written.write(readableLine(line)) } : written;
}

/** @param secrets - Texts that must not appear in any line, the bot's token first of all. */
export function createLog(
  level: LogLevel,
  secrets: readonly string[],
  target: LogDestination = standardError(),
): Log {
  return pino(
    { level, base: null, timestamp: isoTime, serializers: { err: loggedError } },
    { write: (line: string) => target.write(scrub(line, secrets)) },
  );
}

// Addresses that act in somebody's name for whoever knows them: interaction callbacks (15 minutes)
// and webhooks (for good). https://docs.discord.com/developers/interactions/receiving-and-responding
const TOKEN_IN_ADDRESS = /(\/(?:interactions|webhooks)\/\d+\/)[^/?#\s"'\\]+/g;

// A field of that name, in whatever object was written: interactions have one, and so have clients.
const TOKEN_FIELD = /(\\*"(?:token|authorization)\\*":\s*\\*")[^"\\]+/gi;

/** The text without secrets, tokens and addresses that carry a token. */
function scrub(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret === '') continue;
    // As it is, as JSON writes it, and as an address writes it.
    for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
      clean = clean.replaceAll(form, HIDDEN);
    }
  }
  return clean
    .replace(TOKEN_IN_ADDRESS, `$1${HIDDEN}`)
    .replace(TOKEN_FIELD, `$1${HIDDEN}`)
    .replace(BOT_TOKEN, HIDDEN);
}

/** What is kept of an error. Named fields only: a DiscordAPIError also holds the message it sent. */
interface LoggedError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: unknown;
  readonly status?: unknown;
  readonly cause?: LoggedError;
}

/** How many causes of causes are followed; an error can be its own cause. */
const CAUSES_FOLLOWED = 5;

function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, message: String(error) };
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    ...(stack === undefined ? {} : { stack }),
    ...('code' in error ? { code: error.code } : {}),
    ...('status' in error ? { status: error.status } : {}),
    ...(cause === undefined || depth >= CAUSES_FOLLOWED
      ? {}
      : { cause: loggedError(cause, depth + 1) }),
  };
}

/** ISO 8601, because people read logs too. */
function isoTime(): string {
  return `,"time":"${new Date().toISOString()}"`;
}
