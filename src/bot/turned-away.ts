/** Whoever acts where moderators have blocked them or paused the bot is told so, and nothing else is done. */
import type {
  ButtonInteraction,
  ModalSubmitInteraction,
  RepliableInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { isButtonForBlocked, isHeldByPause } from './components/index.ts';
import { askerOf, isBlocked } from './house-rules/blocked.ts';
import { placeOf } from './house-rules/place.ts';
import { rulesAt } from './house-rules/rules-at.ts';
import { settingsOf } from './house-rules/settings-of.ts';
import { haltedReply } from './messages/halted.ts';
import { replyPrivately } from './reply-privately.ts';
import { forOne } from './visibility.ts';
import { wordsFor } from './house-rules/words-for.ts';

/** @returns Whether moderators have blocked the person or paused what they do, of which they then have been told. */
export async function heldBack(
  interaction: ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction,
  context: BotContext,
): Promise<boolean> {
  const { customId } = interaction;
  if (!isButtonForBlocked(customId) && (await turnedAway(interaction, context))) return true;
  return isHeldByPause(customId) && toldOfPause(interaction, context);
}

/** @returns Whether moderators have paused the bot there, of which the person then has been told. */
export async function toldOfPause(
  interaction: RepliableInteraction,
  context: BotContext,
): Promise<boolean> {
  const now = context.now();
  const settings = settingsOf(context, interaction.guildId);
  const { pause } = rulesAt(settings, placeOf(interaction), now);
  if (pause === null) return false;
  const reply = haltedReply({ kind: 'paused', ...pause }, now, wordsFor(interaction, context));
  await interaction.reply(forOne(reply));
  return true;
}

/** @returns Whether moderators have blocked the person, who then has been told. */
export async function turnedAway(
  interaction: RepliableInteraction,
  context: BotContext,
): Promise<boolean> {
  if (!isBlockedHere(interaction, context)) return false;
  const words = wordsFor(interaction, context);
  await replyPrivately(interaction, haltedReply({ kind: 'blocked' }, context.now(), words));
  return true;
}

function isBlockedHere(
  { guildId, user, member }: RepliableInteraction,
  context: BotContext,
): boolean {
  return isBlocked(settingsOf(context, guildId), askerOf(user, member));
}
