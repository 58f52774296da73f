/**
 * Command, button, menu, form or autocomplete → its module; the one place that catches what fails there.
 *
 * The person gets a plain sentence, the log gets the error.
 */
import type { AutocompleteInteraction, ChatInputCommandInteraction, Interaction } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { chooseFromMenu, pressButton } from './components/index.ts';
import type { Command } from './commands/command.ts';
import { commands, messageCommands } from './commands/index.ts';
import { apologize, reportFailure } from './failed-interaction.ts';
import { takeForm } from './forms/index.ts';
import { refuse } from './moderation/refuse.ts';
import { heldBack, toldOfPause, turnedAway } from './turned-away.ts';

/** Never rejects: one interaction must not take the bot away from all others. */
export async function onInteraction(interaction: Interaction, context: BotContext): Promise<void> {
  try {
    await route(interaction, context);
  } catch (error) {
    if (reportFailure(error, interaction, context)) await apologize(error, interaction, context);
  }
}

/** Offers nothing to who types, where there is no time to seek. Never rejects. */
export async function suggestNothing(
  interaction: AutocompleteInteraction,
  context: BotContext,
): Promise<void> {
  try {
    await interaction.respond([]);
  } catch (error) {
    reportFailure(error, interaction, context);
  }
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
    await refuse(interaction, 'outdatedCommand', context);
    return;
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommands.find(
      ({ definition }) => definition.name === interaction.commandName,
    );
    if (command === undefined) {
      await refuse(interaction, 'outdatedCommand', context);
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
