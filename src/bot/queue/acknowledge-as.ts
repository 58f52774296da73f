/** How an interaction is acknowledged whose answer comes later: as its handler is going to respond. */
import {
  MessageFlags,
  type ButtonInteraction,
  type Interaction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { ask, isAskedOpenly } from '../commands/ask.ts';
import { admit } from '../house-rules/admission.ts';
import { arrivalFrom } from '../house-rules/arrival.ts';
import { parseCustomId, type CustomId } from '../messages/custom-id.ts';
import { unsealed } from '../messages/seal.ts';
import { isAlone } from '../visibility.ts';
import type { Acknowledgement, Deferrable } from './first-response.ts';

/** `form`: opens one, which has to be the first response. */
type Way = 'update' | 'reply' | 'form';

const WAYS: Readonly<Record<Exclude<CustomId['verb'], 'person'>, Way>> = {
  'open-article': 'reply',
  'turn-article': 'update',
  choose: 'update',
  'choose-alone': 'update',
  'open-topic': 'reply',
  'pick-topic': 'reply',
  'turn-topic': 'update',
  'turn-titles': 'update',
  'turn-problems': 'update',
  'turn-channels': 'update',
  'turn-gaps': 'update',
  'turn-feedback': 'update',
  'turn-pins': 'update',
  'turn-explanation': 'update',
  'turn-doctor': 'update',
  'open-settings': 'form',
  settings: 'reply',
  'reset-server': 'update',
  helpful: 'reply',
  'not-helpful': 'form',
  'none-of-these': 'update',
  dismiss: 'update',
  'follow-up': 'form',
  'show-to-all': 'update',
  'own-data': 'reply',
  'start-command': 'reply',
  'ask-person': 'update',
};

export interface Acknowledgeable {
  readonly interaction: Deferrable;
  readonly way: Acknowledgement;
}

/** Null for what can only be answered at once: suggestions, and what opens a form. */
export function acknowledgeAs(
  interaction: Interaction,
  context: BotContext,
): Acknowledgeable | null {
  if (interaction.isChatInputCommand()) {
    const isOpen = interaction.commandName === ask.definition.name && isAskedOpenly(interaction);
    return { interaction, way: replyFor(interaction, isOpen && isAdmitted(interaction, context)) };
  }
  if (interaction.isMessageContextMenuCommand()) {
    return { interaction, way: replyFor(interaction, false) };
  }
  if (interaction.isButton() || interaction.isStringSelectMenu()) return ofComponent(interaction);
  return interaction.isModalSubmit() ? ofForm(interaction, context) : null;
}

function ofComponent(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
): Acknowledgeable | null {
  const way = wayOf(parseCustomId(unsealed(interaction.customId)));
  if (way === 'form') return null;
  return { interaction, way: way === 'update' ? way : replyFor(interaction, false) };
}

function wayOf(id: CustomId | null): Way {
  // Told in private that it is no button of ours.
  if (id === null) return 'reply';
  if (id.verb !== 'person') return WAYS[id.verb];
  if (id.step === 'write') return 'form';
  return id.step === 'draft' || id.step === 'label' ? 'reply' : 'update';
}

function ofForm(interaction: ModalSubmitInteraction, context: BotContext): Acknowledgeable {
  const id = parseCustomId(unsealed(interaction.customId));
  if (id?.verb === 'person' && interaction.isFromMessage()) return { interaction, way: 'update' };
  const isPrivate = interaction.message?.flags.has(MessageFlags.Ephemeral) === true;
  const isOpen = id?.verb === 'follow-up' && !isPrivate && isAdmitted(interaction, context);
  return { interaction, way: replyFor(interaction, isOpen) };
}

/** Who is turned away is told in private, and an acknowledgement decides who sees what follows. */
function isAdmitted(interaction: Deferrable, context: BotContext): boolean {
  const arrival = arrivalFrom(interaction, { isPublic: true });
  return admit(arrival, context, context.now()).kind === 'admitted';
}

function replyFor(interaction: Deferrable, isOpen: boolean): Acknowledgement {
  return isOpen || isAlone(interaction) ? 'open-reply' : 'private-reply';
}
