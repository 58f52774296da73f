import { MessageFlags } from 'discord-api-types/v10';
import { INTERACTION } from '../limits.ts';
import { MENTIONS_OF_INTERACTIONS } from '../rules/allowed-mentions.ts';
import { EDIT_FLAGS, readMessageDraft, refuseEmpty } from '../rules/message-rules.ts';
import { isRefusal, REFUSALS, type Refusal } from '../rules/refusal.ts';
import { changeInteraction, interactionOf } from '../world/begin-interaction.ts';
import { deleteMessage, editMessage } from '../world/change-message.ts';
import { messageForBot } from '../world/content-access.ts';
import { originalMessageId, type Interaction } from '../world/interaction.ts';
import { isLoading, type MessageEntry } from '../world/message-entry.ts';
import { attachmentsOf } from './attachments.ts';
import { bodyObject, noContent, ok, param, type Answer, type Call } from './call.ts';
import { postAnswer, readAnswer } from './interaction-answer.ts';

/**
 * `POST /webhooks/:application/:token`: what the bot says after its first response.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
 */
export function createFollowUp(call: Call): Answer | Refusal {
  const interaction = findInteraction(call);
  if (isRefusal(interaction)) return interaction;
  const original = call.world.messages.get(originalMessageId(interaction) ?? '');

  // The first follow-up to "thinking…" takes its place, and is as private as that was.
  if (original !== undefined && isLoading(original.message)) return fillIn(call, original);

  const draft = readAnswer(call, bodyObject(call));
  if (isRefusal(draft)) return draft;
  const entry = postAnswer(call, interaction, draft);
  const followUpIds = [...interaction.followUpIds, entry.message.id];
  changeInteraction(call.world, { ...interaction, followUpIds });
  return ok(messageForBot(call.world, entry, true));
}

/** `GET /webhooks/:application/:token/messages/:message`, with `@original` for the first one. */
export function getAnswer(call: Call): Answer | Refusal {
  const entry = findAnswer(call);
  return isRefusal(entry) ? entry : ok(messageForBot(call.world, entry, true));
}

/** `PATCH /webhooks/:application/:token/messages/:message` */
export function editAnswer(call: Call): Answer | Refusal {
  const entry = findAnswer(call);
  return isRefusal(entry) ? entry : fillIn(call, entry);
}

/** `DELETE /webhooks/:application/:token/messages/:message` */
export function deleteAnswer(call: Call): Answer | Refusal {
  const entry = findAnswer(call);
  if (isRefusal(entry)) return entry;
  deleteMessage(call.world, entry);
  return noContent;
}

function fillIn(call: Call, entry: MessageEntry): Answer | Refusal {
  const { message } = entry;
  const draft = readMessageDraft(bodyObject(call), {
    // Ephemeral comes along on follow-ups; it neither sets nor lifts anything any more.
    settableFlags: EDIT_FLAGS | MessageFlags.Ephemeral,
    unspecifiedMentions: MENTIONS_OF_INTERACTIONS,
    before: message,
    refusesOpenMentions: call.world.refusesOpenMentions,
  });
  if (isRefusal(draft)) return draft;
  const attachments = [...message.attachments, ...attachmentsOf(call)];
  const refusal = refuseEmpty({ ...message, ...draft }, attachments.length);
  if (refusal !== undefined) return refusal;
  const flags = draft.flags & EDIT_FLAGS;
  return ok(
    messageForBot(
      call.world,
      editMessage(call.world, entry, { ...draft, flags, attachments }),
      true,
    ),
  );
}

/** The interaction of a token, while the token lives and once it was acknowledged. */
function findInteraction(call: Call): Interaction | Refusal {
  const { world } = call;
  if (param(call, 'application') !== world.bot.id) return REFUSALS.unknownWebhook;
  const interaction = interactionOf(world, param(call, 'token'));
  if (interaction === undefined) return REFUSALS.unknownWebhook;
  const age = Date.now() - interaction.createdAt;
  if (age > INTERACTION.tokenLifetimeMs) return REFUSALS.invalidWebhookToken;
  const { kind } = interaction.progress;
  return kind === 'waiting' || kind === 'expired' ? REFUSALS.unknownWebhook : interaction;
}

function findAnswer(call: Call): MessageEntry | Refusal {
  const interaction = findInteraction(call);
  if (isRefusal(interaction)) return interaction;
  const wanted = param(call, 'message');
  const original = originalMessageId(interaction);
  const id = wanted === '@original' ? original : wanted;
  const isOurs = id !== undefined && (id === original || interaction.followUpIds.includes(id));
  return (isOurs ? call.world.messages.get(id) : undefined) ?? REFUSALS.unknownMessage;
}
