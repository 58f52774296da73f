import { textOf } from '../json.ts';
import { isRefusal, REFUSALS, type Refusal } from '../rules/refusal.ts';
import { directMessagesWith } from '../world/found.ts';
import { bodyObject, noContent, ok, type Answer, type Call } from './call.ts';
import { findChannel } from './find-channel.ts';

/** `GET /channels/:channel` @see https://docs.discord.com/developers/resources/channel */
export function getChannel(call: Call): Answer | Refusal {
  const channel = findChannel(call);
  return isRefusal(channel) ? channel : ok(channel);
}

/** `POST /channels/:channel/typing` */
export function startTyping(call: Call): Answer | Refusal {
  const channel = findChannel(call);
  if (isRefusal(channel)) return channel;
  const { world } = call;
  world.changes.publish({ kind: 'typing', channel, userId: world.bot.id, at: Date.now() });
  return noContent;
}

/** `POST /users/@me/channels`: the direct messages with somebody. */
export function openDirectMessages(call: Call): Answer | Refusal {
  const { world } = call;
  const user = world.users.get(textOf(bodyObject(call)['recipient_id']));
  if (user === undefined) return REFUSALS.unknownUser;
  return user.bot === true ? REFUSALS.cannotMessageUser : ok(directMessagesWith(world, user));
}

/** `PUT` and `DELETE /channels/:channel/thread-members/@me`: the bot joins or leaves. */
export function changeThreadMembership(call: Call): Answer | Refusal {
  const channel = findChannel(call);
  return isRefusal(channel) ? channel : noContent;
}

/** `DELETE /channels/:channel`: leaves a direct message, deletes anything else. */
export function deleteChannel(call: Call): Answer | Refusal {
  const channel = findChannel(call);
  if (isRefusal(channel)) return channel;
  const { world } = call;
  if (!world.may(world.bot.id, 'ManageChannels', channel)) return REFUSALS.missingPermissions;
  world.changes.publish({ kind: 'channel-deleted', channel });
  world.channels.delete(channel.id);
  return ok(channel);
}
