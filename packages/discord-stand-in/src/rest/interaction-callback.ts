import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { MENTIONS_OF_INTERACTIONS } from '../rules/allowed-mentions.ts';
import { readChoices, readModal } from '../rules/callback-rules.ts';
import { FieldErrors } from '../rules/field-errors.ts';
import { Fields } from '../rules/fields.ts';
import { EDIT_FLAGS, readMessageDraft } from '../rules/message-rules.ts';
import { invalidForm, isRefusal, REFUSALS, type Refusal } from '../rules/refusal.ts';
import { changeInteraction } from '../world/begin-interaction.ts';
import { editMessage } from '../world/change-message.ts';
import { messageForBot } from '../world/content-access.ts';
import {
  originalMessageId,
  type Interaction,
  type InteractionProgress,
} from '../world/interaction.ts';
import { isEphemeral, isLoading } from '../world/message-entry.ts';
import { bodyObject, noContent, ok, param, type Answer, type Call } from './call.ts';
import { postAnswer, readAnswer } from './interaction-answer.ts';

/**
 * `POST /interactions/:interaction/:token/callback`: the first response to an interaction.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response
 */
export function respondToInteraction(call: Call): Answer | Refusal {
  const interaction = call.world.interactions.get(param(call, 'interaction'));
  if (interaction?.payload.token !== param(call, 'token')) return REFUSALS.unknownInteraction;
  if (interaction.progress.kind === 'expired') return REFUSALS.unknownInteraction;
  if (interaction.progress.kind !== 'waiting') return REFUSALS.alreadyAcknowledged;

  const body = bodyObject(call);
  const type = body['type'];
  const progress = isPossible(interaction, type) ? respond(call, interaction, body) : wrongType();
  if (isRefusal(progress)) return progress;
  const responded: Interaction = { ...interaction, progress };
  changeInteraction(call.world, responded);
  return call.query.get('with_response') === 'true'
    ? ok(callbackResource(call, responded, type))
    : noContent;
}

/** Choices answer only what is being typed; menus and buttons alone can be updated. */
function isPossible(interaction: Interaction, callback: unknown): boolean {
  const { type, message } = interaction.payload;
  const isAutocomplete = type === InteractionType.ApplicationCommandAutocomplete;
  switch (callback) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return isAutocomplete;
    case InteractionResponseType.DeferredMessageUpdate:
    case InteractionResponseType.UpdateMessage:
      return message !== undefined;
    case InteractionResponseType.Modal:
      return !isAutocomplete && type !== InteractionType.ModalSubmit;
    case InteractionResponseType.ChannelMessageWithSource:
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return !isAutocomplete;
    default:
      return false;
  }
}

function wrongType(): Refusal {
  const errors = new FieldErrors();
  const message = 'This type of response does not fit this type of interaction.';
  errors.add(['type'], 'BASE_TYPE_CHOICES', message);
  return invalidForm(errors);
}

function respond(
  call: Call,
  interaction: Interaction,
  body: JsonObject,
): InteractionProgress | Refusal {
  const data = new Fields(body, new FieldErrors()).object('data')?.source ?? {};
  const type: unknown = body['type'];
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return reply(call, interaction, data);
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return defer(call, interaction, data);
    case InteractionResponseType.DeferredMessageUpdate:
      return { kind: 'deferred-update', messageId: interaction.payload.message?.id ?? '' };
    case InteractionResponseType.UpdateMessage:
      return update(call, interaction, data);
    case InteractionResponseType.ApplicationCommandAutocompleteResult: {
      const choices = readChoices(body);
      return 'kind' in choices ? choices : { kind: 'choices', choices };
    }
    default: {
      const modal = readModal(body);
      return isRefusal(modal) ? modal : { kind: 'modal', modal };
    }
  }
}

function reply(
  call: Call,
  interaction: Interaction,
  data: JsonObject,
): InteractionProgress | Refusal {
  const draft = readAnswer(call, data);
  if (isRefusal(draft)) return draft;
  const { message } = postAnswer(call, interaction, draft);
  return { kind: 'replied', messageId: message.id };
}

/** "… is thinking": of the flags only the ephemeral one has a meaning yet. */
function defer(
  call: Call,
  interaction: Interaction,
  data: JsonObject,
): InteractionProgress | Refusal {
  const draft = readMessageDraft(
    { flags: data['flags'] },
    {
      settableFlags: MessageFlags.Ephemeral,
      unspecifiedMentions: MENTIONS_OF_INTERACTIONS,
      // There is no text yet.
      refusesOpenMentions: false,
    },
  );
  if (isRefusal(draft)) return draft;
  const { message } = postAnswer(call, interaction, {
    ...draft,
    flags: draft.flags | MessageFlags.Loading,
  });
  return { kind: 'deferred', messageId: message.id };
}

function update(
  call: Call,
  interaction: Interaction,
  data: JsonObject,
): InteractionProgress | Refusal {
  const entry = call.world.messages.get(interaction.payload.message?.id ?? '');
  if (entry === undefined) return REFUSALS.unknownMessage;
  const draft = readMessageDraft(data, {
    settableFlags: EDIT_FLAGS | MessageFlags.Ephemeral,
    unspecifiedMentions: MENTIONS_OF_INTERACTIONS,
    before: entry.message,
    refusesOpenMentions: call.world.refusesOpenMentions,
  });
  if (isRefusal(draft)) return draft;
  const { message } = editMessage(call.world, entry, {
    ...draft,
    flags: draft.flags & EDIT_FLAGS,
  });
  return { kind: 'updated', messageId: message.id };
}

/** @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object */
function callbackResource(call: Call, interaction: Interaction, type: unknown): object {
  const messageId = originalMessageId(interaction);
  const entry = messageId === undefined ? undefined : call.world.messages.get(messageId);
  const showsMessage =
    type !== InteractionResponseType.DeferredMessageUpdate && entry !== undefined;
  return {
    interaction: {
      id: interaction.payload.id,
      type: interaction.payload.type,
      ...(messageId === undefined ? {} : { response_message_id: messageId }),
      response_message_loading: entry !== undefined && isLoading(entry.message),
      response_message_ephemeral: entry !== undefined && isEphemeral(entry),
    },
    ...(showsMessage
      ? { resource: { type, message: messageForBot(call.world, entry, true) } }
      : {}),
  };
}
