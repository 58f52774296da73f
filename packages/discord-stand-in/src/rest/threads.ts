import { ChannelType, MessageFlags } from 'discord-api-types/v10';
import { CHANNEL } from '../limits.ts';
import { FieldErrors } from '../rules/field-errors.ts';
import { Fields } from '../rules/fields.ts';
import { invalidForm, isRefusal, REFUSALS, type Refusal } from '../rules/refusal.ts';
import { editMessage } from '../world/change-message.ts';
import { MENTIONS_OF_INTERACTIONS } from '../rules/allowed-mentions.ts';
import { openThread } from '../world/found.ts';
import { bodyObject, ok, type Answer, type Call } from './call.ts';
import { findChannel, findMessage } from './find-channel.ts';

/** `POST /channels/:channel/threads` @see https://docs.discord.com/developers/resources/channel#start-thread-without-message */
export function startThread(call: Call): Answer | Refusal {
  const parent = findChannel(call);
  if (isRefusal(parent)) return parent;
  const { world } = call;
  if (!world.may(world.bot.id, 'CreatePublicThreads', parent)) return REFUSALS.missingPermissions;
  const name = readName(call);
  if (typeof name !== 'string') return name;
  const type =
    bodyObject(call)['type'] === ChannelType.PublicThread
      ? ChannelType.PublicThread
      : ChannelType.PrivateThread;
  return ok(openThread(world, parent, { name, ownerId: world.bot.id, type }), 201);
}

/** `POST /channels/:channel/messages/:message/threads` */
export function startThreadFromMessage(call: Call): Answer | Refusal {
  const parent = findChannel(call);
  if (isRefusal(parent)) return parent;
  const entry = findMessage(call, parent);
  if (isRefusal(entry)) return entry;
  const { world } = call;
  if (!world.may(world.bot.id, 'CreatePublicThreads', parent)) return REFUSALS.missingPermissions;
  const { id } = entry.message;
  if (world.channels.has(id)) return REFUSALS.threadAlreadyCreated;
  const name = readName(call);
  if (typeof name !== 'string') return name;

  const thread = openThread(world, parent, { name, ownerId: world.bot.id, id });
  editMessage(world, entry, {
    flags: MessageFlags.HasThread,
    allowedMentions: MENTIONS_OF_INTERACTIONS,
  });
  return ok(thread, 201);
}

function readName(call: Call): string | Refusal {
  const errors = new FieldErrors();
  const body = new Fields(bodyObject(call), errors);
  const name = body.text('name', { min: 1, max: CHANNEL.threadName, required: true });
  return name ?? invalidForm(errors);
}
