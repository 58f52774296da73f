import { ChannelType } from 'discord-api-types/v10';
import { MENTIONS_OF_MESSAGES } from '../rules/allowed-mentions.ts';
import { FieldErrors } from '../rules/field-errors.ts';
import {
  CHANNEL_MESSAGE_FLAGS,
  readMessageDraft,
  refuseEmpty,
  type DraftReference,
  type MessageDraft,
} from '../rules/message-rules.ts';
import { invalidForm, isRefusal, REFUSALS, type Refusal } from '../rules/refusal.ts';
import type { Channel } from '../wire/channel.ts';
import { messageForBot } from '../world/content-access.ts';
import type { MessageEntry } from '../world/message-entry.ts';
import { permissionToWrite } from '../world/permissions.ts';
import { postMessage } from '../world/post-message.ts';
import { attachmentsOf } from './attachments.ts';
import { bodyObject, ok, type Answer, type Call } from './call.ts';
import { findChannel } from './find-channel.ts';

/** `POST /channels/:channel/messages` */
export function createMessage(call: Call): Answer | Refusal {
  const { world } = call;
  const channel = findChannel(call);
  if (isRefusal(channel)) return channel;
  const draft = readMessageDraft(bodyObject(call), {
    settableFlags: CHANNEL_MESSAGE_FLAGS,
    unspecifiedMentions: MENTIONS_OF_MESSAGES,
    refusesOpenMentions: world.refusesOpenMentions,
  });
  if (isRefusal(draft)) return draft;
  const refusal = refuseToWrite(call, channel, draft);
  if (refusal !== undefined) return refusal;

  // The same nonce again is the same message: the bot's request was repeated, not its intent.
  if (draft.enforceNonce && draft.nonce !== undefined) {
    const sent = world.messages.sentUnderNonce(world.bot.id, draft.nonce);
    if (sent !== undefined) return ok(messageForBot(world, sent, true));
  }
  const reference = resolveReference(call, channel, draft.reference);
  if (isRefusal(reference)) return reference;

  const entry = postMessage(world, {
    ...draft,
    channel,
    author: world.bot,
    attachments: attachmentsOf(call),
    ...(reference.entry === undefined ? {} : { replyTo: reference.entry }),
  });
  if (draft.nonce !== undefined) {
    world.messages.rememberNonce(world.bot.id, draft.nonce, entry.message.id);
  }
  return ok(messageForBot(world, entry, true));
}

function refuseToWrite(call: Call, channel: Channel, draft: MessageDraft): Refusal | undefined {
  const { world, files } = call;
  if (channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildCategory) {
    return REFUSALS.nonTextChannel;
  }
  if (!world.may(world.bot.id, permissionToWrite(channel), channel)) {
    return REFUSALS.missingPermissions;
  }
  if (channel.thread_metadata?.locked === true) return REFUSALS.threadArchived;
  const embeds = (draft.embeds ?? []).length > 0;
  if (embeds && !world.may(world.bot.id, 'EmbedLinks', channel)) return REFUSALS.missingPermissions;
  if (files.length > 0 && !world.may(world.bot.id, 'AttachFiles', channel)) {
    return REFUSALS.missingPermissions;
  }
  return refuseEmpty(draft, files.length);
}

interface Resolved {
  /** Undefined: the message answers nothing, or something that is gone. */
  readonly entry: MessageEntry | undefined;
}

/** The message to reply to; that it is gone is a refusal unless the bot does not mind. */
function resolveReference(
  call: Call,
  channel: Channel,
  reference: DraftReference | undefined,
): Resolved | Refusal {
  if (reference === undefined) return { entry: undefined };
  const { world } = call;
  if (!world.may(world.bot.id, 'ReadMessageHistory', channel)) return REFUSALS.replyNeedsHistory;
  const entry = world.messages.get(reference.messageId);
  if (entry?.message.channel_id === channel.id && entry.onlyFor === null) return { entry };
  if (!reference.failIfNotExists) return { entry: undefined };
  const errors = new FieldErrors();
  errors.add(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  return invalidForm(errors);
}
