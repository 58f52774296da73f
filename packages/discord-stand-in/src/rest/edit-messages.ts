import { textOf } from '../json.ts';
import { MESSAGE } from '../limits.ts';
import { MENTIONS_OF_MESSAGES } from '../rules/allowed-mentions.ts';
import { FieldErrors } from '../rules/field-errors.ts';
import { Fields } from '../rules/fields.ts';
import { EDIT_FLAGS, readMessageDraft, refuseEmpty } from '../rules/message-rules.ts';
import { invalidForm, isRefusal, REFUSALS, type Refusal } from '../rules/refusal.ts';
import { deleteMessage, deleteMessages, editMessage } from '../world/change-message.ts';
import { messageForBot } from '../world/content-access.ts';
import { bodyObject, noContent, ok, type Answer, type Call } from './call.ts';
import { findChannel, findMessage } from './find-channel.ts';

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
    before: message,
    refusesOpenMentions: call.world.refusesOpenMentions,
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
