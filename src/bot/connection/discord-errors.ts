/** What an error that a request failed with means. */
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import type { Notice } from '../messages/notice.ts';
import { wordsIn } from '../words/words.ts';
import { REFUSALS, type KnownRefusal, type RefusalName } from './refusals.ts';

function refusalOf(error: unknown): KnownRefusal | null {
  return error instanceof DiscordAPIError ? (REFUSALS.get(error.code) ?? null) : null;
}

/** The reason by its name; null when the error is no known refusal, and so perhaps a bug. */
export function refusalName(error: unknown): RefusalName | null {
  return refusalOf(error)?.reason ?? null;
}

/** The same in plain English, for the log. */
export function refusalReason(error: unknown): string | null {
  const name = refusalName(error);
  return name === null ? null : refusalInLog(name);
}

export function refusalInLog(name: RefusalName): string {
  return wordsIn('en').say(`refusal.${name}`);
}

/** What who asked or pressed is told of it. */
export function refusalNotice(error: unknown): Notice {
  return refusalOf(error)?.notice ?? 'failed';
}

/**
 * Whether an interaction is over, so that any further reply would fail the same way: Discord waited
 * three seconds and forgot it, or a first attempt arrived although its confirmation did not.
 */
export function isInteractionOver(error: unknown): boolean {
  return refusalOf(error)?.remedy === 'interaction-over';
}

/** Whether there is no such message, or no longer. */
export function isMessageGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
}

/** Whether there is no such message, or not its channel, or no longer. */
export function isPlaceGone(error: unknown): boolean {
  return (
    isMessageGone(error) ||
    (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel)
  );
}

/** Whether moderators can change what it was refused for. */
export function isForModerators(error: unknown): boolean {
  const remedy = refusalOf(error)?.remedy;
  // That it went out as a plain message in the end hides nothing of what lacks.
  return remedy === 'tell-moderators' || remedy === 'without-reference';
}

/** Whether the message would be taken if it replied to nothing: what it replies to is gone or cannot be read. */
export function isReferenceRefused(error: unknown): boolean {
  if (refusalOf(error)?.remedy === 'without-reference') return true;
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType &&
    JSON.stringify(error.rawError).includes('"message_reference"')
  );
}

// Codes of Node's and undici's errors for a connection that failed rather than a request that was wrong.
const NEVER_CONNECTED: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const CONNECTION_ERRORS: ReadonlySet<unknown> = new Set([
  ...NEVER_CONNECTED,
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_SOCKET',
]);

/** Whether no connection came about, so that the request cannot have arrived. */
export function isNeverConnected(error: unknown): boolean {
  return error instanceof Error && 'code' in error && NEVER_CONNECTED.has(error.code);
}

/** Whether the connection broke, so that the same request may work a moment later. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CONNECTION_ERRORS.has(error.code);
}

/** The same, or that Discord has a fault of its own (5xx). */
export function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  return isConnectionLost(error);
}

/** Whether the client has left Discord meanwhile, with its token: a stop names what it leaves unfinished. */
export function isSinceLeft(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Expected token to be set');
}

/** What became of a question whose answer failed so. */
export function outcomeOf(error: unknown): 'late' | 'unsent' | 'failed' {
  if (isInteractionOver(error)) return 'late';
  const isDiscords = error instanceof DiscordAPIError || error instanceof HTTPError;
  return isDiscords || isConnectionLost(error) || isSinceLeft(error) ? 'unsent' : 'failed';
}
