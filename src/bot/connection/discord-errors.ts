/**
 * What Discord refuses that is nobody's bug, in words that tell a moderator what to change.
 *
 * Codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

const REASONS = new Map<number | string, string>([
  [RESTJSONErrorCodes.UnknownChannel, 'the channel is gone'],
  [RESTJSONErrorCodes.UnknownMessage, 'the message is gone'],
  [
    RESTJSONErrorCodes.MaximumNumberOfApplicationCommandsReached,
    'this server has too many commands of this bot',
  ],
  [
    RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached,
    'commands were registered 200 times today; Discord takes no more until tomorrow',
  ],
  [
    RESTJSONErrorCodes.MissingAccess,
    'the bot may not see this channel, or was not invited with the scope applications.commands',
  ],
  [
    RESTJSONErrorCodes.CannotSendAnEmptyMessage,
    'the bot lacks the permission Embed Links, without which its answers are empty',
  ],
  [
    RESTJSONErrorCodes.CannotSendMessagesToThisUser,
    'this person takes no direct messages from the bot',
  ],
  [
    RESTJSONErrorCodes.MissingPermissions,
    'the bot lacks a permission in this channel; it needs View Channel, Send Messages (in threads: Send Messages in Threads), Embed Links and Read Message History',
  ],
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, 'the thread is archived'],
  [
    RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
    'the bot lacks the permission Read Message History in this channel, without which it cannot reply',
  ],
  [RESTJSONErrorCodes.ThreadLocked, 'the thread is locked'],
  [
    RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration,
    "the server's AutoMod blocked the message",
  ],
  [
    RESTJSONErrorCodes.MessageBlockedByHarmfulLinksFilter,
    "Discord's filter for harmful links blocked the message",
  ],
]);

/** The reason in plain words; null when the error is none of these, and so perhaps a bug. */
export function refusalReason(error: unknown): string | null {
  return error instanceof DiscordAPIError ? (REASONS.get(error.code) ?? null) : null;
}

/**
 * Whether an interaction is over, so that any further reply would fail the same way: Discord waited
 * three seconds and forgot it, or a first attempt arrived although its confirmation did not.
 */
export function isInteractionOver(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.UnknownInteraction ||
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
  );
}

// Codes of Node's and undici's errors for a connection that failed rather than a request that was wrong.
const CONNECTION_ERRORS: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
]);

/**
 * Whether the same request may work a moment later: Discord had a fault of its own (5xx), or the
 * connection broke. discord.js repeats the first within milliseconds and the second not at all.
 */
export function isPassing(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  return error instanceof Error && 'code' in error && CONNECTION_ERRORS.has(error.code);
}
