/**
 * A pressed button → what it does, edited by hand.
 *
 * A button carries all it needs (`custom-id.ts`), so it works whoever presses it and whenever.
 */
import {
  MessageFlags,
  type ButtonInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { parseCustomId } from '../messages/custom-id.ts';
import { noticeReply } from '../messages/notice.ts';
import { askPerson } from './ask-person.ts';
import { chooseCandidate } from './choose-candidate.ts';
import { noneOfThese } from './none-of-these.ts';
import { openArticle, turnArticle } from './open-article.ts';
import { openTopic, turnTopic } from './open-topic.ts';
import { pickArticle, sendAnswer, takePersonStep } from './person-steps.ts';
import { turnProblems } from './turn-problems.ts';

export async function pressButton(
  interaction: ButtonInteraction,
  context: BotContext,
): Promise<void> {
  const id = parseCustomId(interaction.customId);
  switch (id?.verb) {
    case undefined: {
      const reply = noticeReply('outdatedButton');
      await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
      return;
    }
    case 'open-article':
      return openArticle(id, interaction, context);
    case 'turn-article':
      return turnArticle(id, interaction, context);
    case 'choose':
      return chooseCandidate(id, interaction, context);
    case 'open-topic':
      return openTopic(id, interaction, context);
    case 'turn-topic':
      return turnTopic(id, interaction, context);
    case 'turn-problems':
      return turnProblems(id, interaction, context);
    case 'none-of-these':
      return noneOfThese(id, interaction, context);
    case 'ask-person':
      return askPerson(id, interaction, context);
    case 'person':
      return takePersonStep(id, interaction, context);
    default:
      return id satisfies never;
  }
}

export async function chooseFromMenu(
  interaction: StringSelectMenuInteraction,
  context: BotContext,
): Promise<void> {
  const id = parseCustomId(interaction.customId);
  if (id?.verb === 'person' && id.step === 'pick') return pickArticle(id, interaction, context);
  const reply = noticeReply('outdatedButton');
  await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
}

export async function sendForm(
  interaction: ModalSubmitInteraction,
  context: BotContext,
): Promise<void> {
  const id = parseCustomId(interaction.customId);
  if (id?.verb === 'person' && id.step === 'write') return sendAnswer(id, interaction, context);
  const reply = noticeReply('outdatedButton');
  await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
}
