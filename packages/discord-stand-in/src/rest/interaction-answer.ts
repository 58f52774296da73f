import {
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { MENTIONS_OF_INTERACTIONS } from '../rules/allowed-mentions.ts';
import {
  INTERACTION_MESSAGE_FLAGS,
  readMessageDraft,
  refuseEmpty,
  type MessageDraft,
} from '../rules/message-rules.ts';
import { isRefusal, type Refusal } from '../rules/refusal.ts';
import type { InteractionMetadata } from '../wire/message.ts';
import { originalMessageId, type Interaction } from '../world/interaction.ts';
import type { MessageEntry } from '../world/message-entry.ts';
import { postMessage } from '../world/post-message.ts';
import { attachmentsOf } from './attachments.ts';
import type { Call } from './call.ts';

/** Reads a message that answers an interaction: first response or follow-up. */
export function readAnswer(call: Call, data: JsonObject): MessageDraft | Refusal {
  const draft = readMessageDraft(data, {
    settableFlags: INTERACTION_MESSAGE_FLAGS,
    unspecifiedMentions: MENTIONS_OF_INTERACTIONS,
    refusesOpenMentions: call.world.refusesOpenMentions,
  });
  if (isRefusal(draft)) return draft;
  return refuseEmpty(draft, call.files.length) ?? draft;
}

/** Writes it where the interaction happened, for everyone or for the person alone. */
export function postAnswer(
  call: Call,
  interaction: Interaction,
  draft: MessageDraft,
): MessageEntry {
  const { world } = call;
  const channel = world.channels.get(interaction.channelId);
  if (channel === undefined) throw new RangeError(`No channel ${interaction.channelId}`);

  const answered = answeredMessage(call, interaction);
  const isEphemeral = (draft.flags & MessageFlags.Ephemeral) !== 0;
  return postMessage(world, {
    ...draft,
    channel,
    author: world.bot,
    type: answered === undefined ? typeOfFirstAnswer(interaction) : MessageType.Reply,
    webhookId: world.bot.id,
    applicationId: world.bot.id,
    interactionMetadata: metadataOf(interaction),
    attachments: attachmentsOf(call),
    onlyFor: isEphemeral ? interaction.userId : null,
    ...(answered === undefined ? {} : { replyTo: answered }),
  });
}

/** A follow-up answers the first response; what a button brings answers the button's message. */
function answeredMessage(call: Call, interaction: Interaction): MessageEntry | undefined {
  const id = originalMessageId(interaction) ?? interaction.payload.message?.id;
  return id === undefined ? undefined : call.world.messages.get(id);
}

function typeOfFirstAnswer(interaction: Interaction): MessageType {
  const commandType = interaction.payload.data['type'];
  if (interaction.payload.type !== InteractionType.ApplicationCommand) return MessageType.Default;
  return commandType === ApplicationCommandType.ChatInput
    ? MessageType.ChatInputCommand
    : MessageType.ContextMenuCommand;
}

function metadataOf(interaction: Interaction): InteractionMetadata {
  const { payload, openedBy } = interaction;
  const isModal = payload.type === InteractionType.ModalSubmit;
  const user = payload.user ?? payload.member?.user;
  if (user === undefined) throw new RangeError(`Interaction ${payload.id} has no user`);
  const original = originalMessageId(interaction);
  const target = payload.data['target_id'];
  return {
    id: payload.id,
    type: payload.type,
    user,
    authorizing_integration_owners: payload.authorizing_integration_owners,
    ...(original === undefined ? {} : { original_response_message_id: original }),
    ...(payload.message === undefined || isModal
      ? {}
      : { interacted_message_id: payload.message.id }),
    ...(openedBy === undefined ? {} : { triggering_interaction_metadata: metadataOf(openedBy) }),
    ...(typeof target === 'string' ? { target_message_id: target } : {}),
  };
}
