/**
 * A reply to a message, as far as the bot may write there.
 *
 * Permissions are looked at first: what Discord refuses counts against us, and tells nobody anything.
 */
import { PermissionFlagsBits as Flags, type Message } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { lackingOf, needsFor, type Permission } from '../doctor/needs.ts';
import { ownPermissionsIn } from '../doctor/own-permissions.ts';
import type { Reason } from '../messages/alert.ts';
import { permissionNames } from '../messages/lacking.ts';
import { sealed, type Sealing } from '../messages/sealed.ts';
import type { Reply } from '../messages/reply.ts';
import { wordsIn } from '../words/words.ts';
import { isPlaceGone, isReferenceRefused, refusalReason } from './discord-errors.ts';

/** Says "I saw it and may not speak" where there is no other way to say anything. */
const MAY_NOT_SPEAK = '🔇';

/**
 * The nonce is made from the question's id: a request that is sent again, by us or by a second instance during
 * a deployment, finds the reply that is already there.
 * https://docs.discord.com/developers/resources/message#create-message
 *
 * @returns Null when the bot may not write there, of which moderators are told and who asked is shown.
 */
export async function replyToMessage(
  message: Message,
  reply: Reply,
  context: Sealing & Pick<BotContext, 'alerts' | 'log'>,
): Promise<Message | null> {
  const options = {
    ...sealed(reply, message, context),
    nonce: nonceOf(message),
    enforceNonce: true,
  };
  const may = permissionsAt(message);
  if (may.lacking.length > 0) {
    await refuse(message, may, context);
    return null;
  }
  const { channel } = message;
  if (!channel.isSendable())
    throw new RangeError(`Expected a channel for messages, got ${channel.id}`);
  if (!may.readHistory) return channel.send(options);
  try {
    return await message.reply(options);
  } catch (error) {
    if (!isReferenceRefused(error)) throw error;
    return channel.send(options);
  }
}

/** Another one for an edit: whatever was said before it may be gone on purpose. At most 25 characters, as Discord takes. */
function nonceOf({ id, editedTimestamp }: Message): string {
  if (editedTimestamp === null) return id;
  return `${BigInt(id).toString(36)}-${editedTimestamp.toString(36)}`;
}

/**
 * Shows who asked that Discord took no reply, where it lets us show anything. Never rejects.
 *
 * @param error - What it was refused with.
 */
export async function showRefused(
  message: Message,
  error: unknown,
  { log }: Pick<BotContext, 'log'>,
): Promise<void> {
  const isRefusal = refusalReason(error) !== null && !isPlaceGone(error);
  if (!isRefusal || !permissionsAt(message).react) return;
  try {
    await message.react(MAY_NOT_SPEAK);
  } catch (unsaid) {
    log.debug({ err: unsaid, channel: message.channelId }, 'could not react to a message either');
  }
}

interface Permitted {
  /** Permissions without which nothing can be written. */
  readonly lacking: readonly Permission[];
  /** Without it, no message can be replied to; one of its own can be written all the same. */
  readonly readHistory: boolean;
  readonly react: boolean;
}

function permissionsAt({ guild, channel }: Message): Permitted {
  // In direct messages there are none, and where Discord has not told of them it is asked by trying.
  const permissions =
    guild === null || channel.isDMBased() ? null : ownPermissionsIn(guild, channel);
  if (permissions === null) return { lacking: [], readHistory: true, react: false };
  // What an alert takes, any message takes.
  const lacking = lackingOf(needsFor('alerts', channel.isThread()), permissions);
  const readHistory = permissions.has(Flags.ReadMessageHistory);
  return {
    lacking: lacking.map(({ permission }) => permission),
    readHistory,
    react: permissions.has([Flags.ViewChannel, Flags.ReadMessageHistory, Flags.AddReactions]),
  };
}

async function refuse(
  message: Message,
  { lacking, react }: Permitted,
  { alerts, log }: Pick<BotContext, 'alerts' | 'log'>,
): Promise<void> {
  const { guildId, channelId } = message;
  const reason: Reason = (words) =>
    words.say('lacking.inChannel', { permissions: permissionNames(lacking, words) });
  const where = { message: message.id, channel: channelId, guild: guildId };
  log.warn(where, `could not answer a message: ${reason(wordsIn('en'))}`);
  if (guildId !== null) alerts.missingPermission(guildId, channelId, reason);
  if (react) await message.react(MAY_NOT_SPEAK);
}
