import { ChannelType } from 'discord-api-types/v10';
import { textOf } from '../json.ts';
import { MESSAGE } from '../limits.ts';
import { MENTIONS_OF_MESSAGES } from '../rules/allowed-mentions.ts';
import { FieldErrors } from '../rules/field-errors.ts';
import { Fields } from '../rules/fields.ts';
import {
  CHANNEL_MESSAGE_FLAGS,
  EDIT_FLAGS,
  readMessageDraft,
  refuseEmpty,
  type DraftReference,
  type MessageDraft,
} from '../rules/message-rules.ts';
import { invalidForm, isRefusal, REFUSALS, type Refusal } from '../rules/refusal.ts';
import type { Channel } from '../wire/channel.ts';
import { deleteMessage, deleteMessages, editMessage } from '../world/change-message.ts';
import { messageForBot } from '../world/content-access.ts';
import type { MessageEntry } from '../world/message-entry.ts';
import { permissionToWrite } from '../world/permissions.ts';
import { postMessage } from '../world/post-message.ts';
import { attachmentsOf } from './attachments.ts';
import { bodyObject, noContent, ok, type Answer, type Call } from './call.ts';
import { findChannel, findMessage } from './find-channel.ts';

/** Whether the application may read what others write, whatever its session asked for. */
export type ReadsContent = () => boolean;

/** `GET /channels/:channel/messages` @see https://docs.discord.com/developers/resources/message */
export function listMessages(readsContent: ReadsContent): (call: Call) => Answer | Refusal {
  return (call) => {
    const channel = findReadableChannel(call);
    if (isRefusal(channel)) return channel;
    const limit = Number(call.query.get('limit') ?? MESSAGE.listDefault);
    if (!(Number.isInteger(limit) && limit >= 1 && limit <= MESSAGE.listMax)) {
      const errors = new FieldErrors();
      const message = `int value should be less than or equal to ${MESSAGE.listMax}.`;
      errors.add(['limit'], limit < 1 ? 'NUMBER_TYPE_MIN' : 'NUMBER_TYPE_MAX', message);
      return invalidForm(errors);
    }
    const before = call.query.get('before');
    const after = call.query.get('after');
    const entries = call.world.messages.history(channel.id, {
      limit,
      ...(before === null ? {} : { before }),
      ...(after === null ? {} : { after }),
    });
    return ok(entries.map((entry) => messageForBot(call.world, entry, readsContent())));
  };
}

/** `GET /channels/:channel/messages/:message` */
export function getMessage(readsContent: ReadsContent): (call: Call) => Answer | Refusal {
  return (call) => {
    const channel = findReadableChannel(call);
    if (isRefusal(channel)) return channel;
    const entry = findMessage(call, channel);
    return isRefusal(entry) ? entry : ok(messageForBot(call.world, entry, readsContent()));
  };
}

/** `POST /channels/:channel/messages` */
export function createMessage(call: Call): Answer | Refusal {
  const { world } = call;
  const channel = findChannel(call);
  if (isRefusal(channel)) return channel;
  const draft = readMessageDraft(bodyObject(call), {
    settableFlags: CHANNEL_MESSAGE_FLAGS,
    unspecifiedMentions: MENTIONS_OF_MESSAGES,
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

/** `PATCH /channels/:channel/messages/:message` */
export function editChannelMessage(call: Call): Answer | Refusal {
  const channel = findChannel(call);
  if (isRefusal(channel)) return channel;
  const entry = findMessage(call, channel);
  if (isRefusal(entry)) return entry;
  const { message } = entry;
  if (message.author.id !== call.world.bot.id) return REFUSALS.notYourMessage;
  const draft = readMessageDraft(bodyObject(call), {
    settableFlags: EDIT_FLAGS,
    unspecifiedMentions: MENTIONS_OF_MESSAGES,
    flagsBefore: message.flags,
  });
  if (isRefusal(draft)) return draft;
  const empty = refuseEmpty({ ...message, ...draft }, message.attachments.length);
  return empty ?? ok(messageForBot(call.world, editMessage(call.world, entry, draft), true));
}

/** `DELETE /channels/:channel/messages/:message` */
export function deleteChannelMessage(call: Call): Answer | Refusal {
  const { world } = call;
  const channel = findChannel(call);
  if (isRefusal(channel)) return channel;
  const entry = findMessage(call, channel);
  if (isRefusal(entry)) return entry;
  const isOwn = entry.message.author.id === world.bot.id;
  if (!isOwn && !world.may(world.bot.id, 'ManageMessages', channel)) {
    return REFUSALS.missingPermissions;
  }
  deleteMessage(world, entry);
  return noContent;
}

/** `POST /channels/:channel/messages/bulk-delete` */
export function bulkDeleteMessages(call: Call): Answer | Refusal {
  const { world } = call;
  const channel = findChannel(call);
  if (isRefusal(channel)) return channel;
  if (!world.may(world.bot.id, 'ManageMessages', channel)) return REFUSALS.missingPermissions;
  const errors = new FieldErrors();
  const ids = new Fields(bodyObject(call), errors).list('messages', MESSAGE.listMax, 2);
  if (!errors.isEmpty) return invalidForm(errors);
  const entries = ids.flatMap((id) => world.messages.get(textOf(id)) ?? []);
  deleteMessages(world, entries);
  return noContent;
}

function findReadableChannel(call: Call): Channel | Refusal {
  const channel = findChannel(call);
  if (isRefusal(channel)) return channel;
  const mayRead = call.world.may(call.world.bot.id, 'ReadMessageHistory', channel);
  return mayRead ? channel : REFUSALS.missingAccess;
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
