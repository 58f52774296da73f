import { REFUSALS, type Refusal } from '../rules/refusal.ts';
import type { Channel } from '../wire/channel.ts';
import type { MessageEntry } from '../world/message-entry.ts';
import { param, type Call } from './call.ts';

/** The channel of the path, if the bot can see it. */
export function findChannel(call: Call): Channel | Refusal {
  const { world } = call;
  const channel = world.channels.get(param(call, 'channel'));
  if (channel === undefined) return REFUSALS.unknownChannel;
  return world.may(world.bot.id, 'ViewChannel', channel) ? channel : REFUSALS.missingAccess;
}

/** The message of the path; ephemeral ones do not exist for channel routes. */
export function findMessage(call: Call, channel: Channel): MessageEntry | Refusal {
  const entry = call.world.messages.get(param(call, 'message'));
  const isHere = entry?.message.channel_id === channel.id && entry.onlyFor === null;
  return entry !== undefined && isHere ? entry : REFUSALS.unknownMessage;
}
