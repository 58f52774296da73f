/**
 * Command, button, menu, form or autocomplete → its module; the one place that catches what fails there.
 *
 * The person gets a plain sentence, the log gets the error.
 */
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type ModalSubmitInteraction,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { BotContext } from './bot-context.ts';
import {
  chooseFromMenu,
  isButtonForBlocked,
  isHeldByPause,
  pressButton,
} from './components/index.ts';
import type { Command, Deferral } from './commands/command.ts';
import { commands, messageCommands } from './commands/index.ts';
import { takeForm } from './forms/index.ts';
import { isInteractionOver, refusalReason } from './connection/discord-errors.ts';
import { askerOf, isBlocked } from './house-rules/blocked.ts';
import { placeOf } from './house-rules/place.ts';
import { rulesAt } from './house-rules/rules-at.ts';
import { settingsOf } from './house-rules/settings-of.ts';
import { haltedReply } from './messages/halted.ts';
import { noticeReply } from './messages/notice.ts';
import { refuse } from './moderation/refuse.ts';
import { replyPrivately } from './reply-privately.ts';
import { forOne } from './visibility.ts';

/** Never rejects: one interaction must not take the bot away from all others. */
export async function onInteraction(interaction: Interaction, context: BotContext): Promise<void> {
  try {
    await route(interaction, context);
  } catch (error) {
    if (report(error, interaction, context)) await apologize(interaction, context);
  }
}

/**
 * Whether it can be acknowledged now and answered later. Not where it will be turned away: that is told
 * in private, and an acknowledgement decides who sees what follows.
 */
export function isDeferrable(interaction: Interaction, context: BotContext): boolean {
  return deferralOf(interaction, context) !== null;
}

/** Never rejects. @returns Whether it can be answered now. */
export async function deferInteraction(
  interaction: Interaction,
  context: BotContext,
): Promise<boolean> {
  const deferral = deferralOf(interaction, context);
  if (deferral === null || !interaction.isChatInputCommand()) return true;
  try {
    await interaction.deferReply(deferral);
    return true;
  } catch (error) {
    report(error, interaction, context);
    return false;
  }
}

function deferralOf(interaction: Interaction, context: BotContext): Deferral | null {
  if (!interaction.isChatInputCommand()) return null;
  if (isBlockedHere(interaction, context)) return null;
  return commandOf(interaction)?.deferral?.(interaction, context) ?? null;
}

function commandOf({
  commandName,
}: ChatInputCommandInteraction | AutocompleteInteraction): Command | undefined {
  return commands.find(({ definition }) => definition.name === commandName);
}

async function route(interaction: Interaction, context: BotContext): Promise<void> {
  if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit()) {
    if (await heldBack(interaction, context)) return;
    if (interaction.isButton()) return pressButton(interaction, context);
    if (interaction.isStringSelectMenu()) return chooseFromMenu(interaction, context);
    return takeForm(interaction, context);
  }
  if (interaction.isChatInputCommand()) {
    const command = commandOf(interaction);
    if (command !== undefined) {
      if (command.isForBlocked !== true && (await turnedAway(interaction, context))) return;
      if (command.isHeldByPause === true && (await toldOfPause(interaction, context))) return;
      return command.execute(interaction, context);
    }
    // Discord shows a removed command until clients have forgotten it.
    await refuse(interaction, 'outdatedCommand');
    return;
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommands.find(
      ({ definition }) => definition.name === interaction.commandName,
    );
    if (command === undefined) {
      await refuse(interaction, 'outdatedCommand');
      return;
    }
    if (await turnedAway(interaction, context)) return;
    return command.execute(interaction, context);
  }
  if (interaction.isAutocomplete()) {
    const command = commandOf(interaction);
    await (command?.autocomplete?.(interaction, context) ?? interaction.respond([]));
  }
}

/** @returns Whether moderators have blocked the person or paused what they do, of which they then have been told. */
async function heldBack(
  interaction: ButtonInteraction | StringSelectMenuInteraction | ModalSubmitInteraction,
  context: BotContext,
): Promise<boolean> {
  const { customId } = interaction;
  if (!isButtonForBlocked(customId) && (await turnedAway(interaction, context))) return true;
  return isHeldByPause(customId) && toldOfPause(interaction, context);
}

/** @returns Whether moderators have paused the bot there, of which the person then has been told. */
async function toldOfPause(
  interaction: RepliableInteraction,
  context: BotContext,
): Promise<boolean> {
  const now = context.now();
  const settings = settingsOf(context, interaction.guildId);
  const { pause } = rulesAt(settings, placeOf(interaction), now);
  if (pause === null) return false;
  const reply = haltedReply({ kind: 'paused', ...pause }, now);
  await interaction.reply(forOne(reply));
  return true;
}

/** @returns Whether moderators have blocked the person, who then has been told. */
async function turnedAway(
  interaction: RepliableInteraction,
  context: BotContext,
): Promise<boolean> {
  if (!isBlockedHere(interaction, context)) return false;
  await replyPrivately(interaction, haltedReply({ kind: 'blocked' }, context.now()));
  return true;
}

function isBlockedHere(
  { guildId, user, member }: RepliableInteraction,
  context: BotContext,
): boolean {
  return isBlocked(settingsOf(context, guildId), askerOf(user, member));
}

/** Writes the error to the log. @returns Whether the person can still be told. */
function report(error: unknown, interaction: Interaction, { log, alerts }: BotContext): boolean {
  const where = {
    kind: interaction.type,
    channel: interaction.channelId,
    guild: interaction.guildId,
  };
  if (isInteractionOver(error)) {
    // Suggestions are overtaken whenever somebody types on: no news.
    const level = interaction.isAutocomplete() ? 'debug' : 'warn';
    log[level](where, 'an interaction was over before the reply arrived; nothing more can be sent');
    return false;
  }
  const reason = refusalReason(error);
  if (reason === null) log.error({ err: error, ...where }, 'an interaction failed');
  else {
    log.warn(where, `could not answer an interaction: ${reason}`);
    alerts.refused(error, interaction.guildId, interaction.channelId);
  }
  return true;
}

async function apologize(interaction: Interaction, { log }: BotContext): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      if (!interaction.responded) await interaction.respond([]);
      return;
    }
    if (!interaction.isRepliable()) return;
    await replyPrivately(interaction, noticeReply('failed'));
  } catch (error) {
    log.warn({ err: error }, 'could not tell a person that something failed');
  }
}
