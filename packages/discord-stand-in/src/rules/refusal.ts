import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { FieldErrors } from './field-errors.ts';
import type { JsonObject } from '../json.ts';

/**
 * Discord says no: a value, because a breach of a limit is expected and must reach the bot
 * as an answer.
 *
 * @see https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
export interface Refusal {
  readonly kind: 'refusal';
  /** HTTP status. */
  readonly status: number;
  readonly code: Code;
  readonly message: string;
  /** Which field of the body, for code 50035. */
  readonly errors?: JsonObject;
}

function refusal(status: number, code: Code, message: string): Refusal {
  return { kind: 'refusal', status, code, message };
}

/**
 * The refusals that carry nothing but their code. discord-api-types has the codes; the texts are
 * those that Discord is seen to send.
 */
export const REFUSALS = {
  unauthorized: refusal(401, Code.GeneralError, '401: Unauthorized'),
  notFound: refusal(404, Code.GeneralError, '404: Not Found'),
  methodNotAllowed: refusal(405, Code.GeneralError, '405: Method Not Allowed'),
  unknownChannel: refusal(404, Code.UnknownChannel, 'Unknown Channel'),
  unknownGuild: refusal(404, Code.UnknownGuild, 'Unknown Guild'),
  unknownMember: refusal(404, Code.UnknownMember, 'Unknown Member'),
  unknownMessage: refusal(404, Code.UnknownMessage, 'Unknown Message'),
  unknownUser: refusal(404, Code.UnknownUser, 'Unknown User'),
  unknownWebhook: refusal(404, Code.UnknownWebhook, 'Unknown Webhook'),
  unknownInteraction: refusal(404, Code.UnknownInteraction, 'Unknown interaction'),
  unknownCommand: refusal(404, Code.UnknownApplicationCommand, 'Unknown application command'),
  tooManyCommands: refusal(
    400,
    Code.MaximumNumberOfApplicationCommandsReached,
    'Maximum number of application commands reached for this type and scope',
  ),
  alreadyAcknowledged: refusal(
    400,
    Code.InteractionHasAlreadyBeenAcknowledged,
    'Interaction has already been acknowledged.',
  ),
  missingAccess: refusal(403, Code.MissingAccess, 'Missing Access'),
  notYourMessage: refusal(
    403,
    Code.CannotEditMessageAuthoredByAnotherUser,
    'Cannot edit a message authored by another user',
  ),
  emptyMessage: refusal(400, Code.CannotSendAnEmptyMessage, 'Cannot send an empty message'),
  cannotMessageUser: refusal(
    403,
    Code.CannotSendMessagesToThisUser,
    'Cannot send messages to this user',
  ),
  nonTextChannel: refusal(
    400,
    Code.CannotSendMessagesInNonTextChannel,
    'Cannot send messages in a non-text channel',
  ),
  missingPermissions: refusal(403, Code.MissingPermissions, 'Missing Permissions'),
  invalidWebhookToken: refusal(401, Code.InvalidWebhookToken, 'Invalid Webhook Token'),
  invalidJson: refusal(
    400,
    Code.RequestBodyContainsInvalidJSON,
    'The request body contains invalid JSON.',
  ),
  threadArchived: refusal(400, Code.InvalidActionOnArchivedThread, 'Thread is archived'),
  threadAlreadyCreated: refusal(
    400,
    Code.ThreadAlreadyCreatedForMessage,
    'A thread has already been created for this message',
  ),
  /** Not documented: https://github.com/discord/discord-api-docs/issues/8554 */
  tooManyBytes: refusal(500, Code.GeneralError, '500: Internal Server Error'),
  replyNeedsHistory: refusal(
    400,
    Code.CannotReplyWithoutPermissionToReadMessageHistory,
    'Cannot reply without permission to read message history',
  ),
} as const;

/** The body breaks a rule, and `errors` says where. */
export function invalidForm(errors: FieldErrors): Refusal {
  return {
    ...refusal(400, Code.InvalidFormBodyOrContentType, 'Invalid Form Body'),
    errors: errors.toJson(),
  };
}

export function isRefusal(value: object): value is Refusal {
  return 'kind' in value && value.kind === 'refusal';
}
