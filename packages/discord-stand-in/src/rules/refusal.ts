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
  /** Discord's own code; 0 is the general one. */
  readonly code: number;
  readonly message: string;
  /** Which field of the body, for code 50035. */
  readonly errors?: JsonObject;
}

function refusal(status: number, code: number, message: string): Refusal {
  return { kind: 'refusal', status, code, message };
}

/** The refusals that carry nothing but their code. */
export const REFUSALS = {
  unauthorized: refusal(401, 0, '401: Unauthorized'),
  notFound: refusal(404, 0, '404: Not Found'),
  methodNotAllowed: refusal(405, 0, '405: Method Not Allowed'),
  unknownChannel: refusal(404, 10_003, 'Unknown Channel'),
  unknownGuild: refusal(404, 10_004, 'Unknown Guild'),
  unknownMember: refusal(404, 10_007, 'Unknown Member'),
  unknownMessage: refusal(404, 10_008, 'Unknown Message'),
  unknownUser: refusal(404, 10_013, 'Unknown User'),
  unknownWebhook: refusal(404, 10_015, 'Unknown Webhook'),
  unknownInteraction: refusal(404, 10_062, 'Unknown interaction'),
  unknownCommand: refusal(404, 10_063, 'Unknown application command'),
  tooManyCommands: refusal(
    400,
    30_032,
    'Maximum number of application commands reached for this type and scope',
  ),
  alreadyAcknowledged: refusal(400, 40_060, 'Interaction has already been acknowledged.'),
  missingAccess: refusal(403, 50_001, 'Missing Access'),
  notYourMessage: refusal(403, 50_005, 'Cannot edit a message authored by another user'),
  emptyMessage: refusal(400, 50_006, 'Cannot send an empty message'),
  cannotMessageUser: refusal(403, 50_007, 'Cannot send messages to this user'),
  nonTextChannel: refusal(400, 50_008, 'Cannot send messages in a non-text channel'),
  missingPermissions: refusal(403, 50_013, 'Missing Permissions'),
  invalidWebhookToken: refusal(401, 50_027, 'Invalid Webhook Token'),
  invalidJson: refusal(400, 50_109, 'The request body contains invalid JSON.'),
  threadArchived: refusal(400, 50_083, 'Thread is archived'),
  threadAlreadyCreated: refusal(400, 160_004, 'A thread has already been created for this message'),
  replyNeedsHistory: refusal(
    400,
    160_002,
    'Cannot reply without permission to read message history',
  ),
} as const;

/** Code 50035: the body breaks a rule, and `errors` says where. */
export function invalidForm(errors: FieldErrors): Refusal {
  return { ...refusal(400, 50_035, 'Invalid Form Body'), errors: errors.toJson() };
}

export function isRefusal(value: object): value is Refusal {
  return 'kind' in value && value.kind === 'refusal';
}
