import { isRefusal, REFUSALS, type Refusal } from '../rules/refusal.ts';
import { noContent, param, type Answer, type Call } from './call.ts';
import { findChannel, findMessage } from './find-channel.ts';

/**
 * `PUT /channels/:channel/messages/:message/reactions/:emoji/@me`
 *
 * @see https://docs.discord.com/developers/resources/message#create-reaction
 */
export function addReaction(call: Call): Answer | Refusal {
  const { world } = call;
  const channel = findChannel(call);
  if (isRefusal(channel)) return channel;
  const entry = findMessage(call, channel);
  if (isRefusal(entry)) return entry;
  const mayReact = (['ReadMessageHistory', 'AddReactions'] as const).every((name) =>
    world.may(world.bot.id, name, channel),
  );
  if (!mayReact) return REFUSALS.missingPermissions;
  world.messages.react(entry.message.id, param(call, 'emoji'));
  return noContent;
}
