/** A list as the private reply to a command. It waits for the database, so that the command is acknowledged first. */
import { MessageFlags, type ChatInputCommandInteraction } from 'discord.js';
import type { BotContext } from '../../bot-context.ts';
import { placeInServer } from '../../house-rules/place-in-server.ts';
import { sealed } from '../../messages/sealed.ts';
import type { ShownList } from './shown-list.ts';
import { wordsFor } from '../../house-rules/words-for.ts';

export async function showList(
  interaction: ChatInputCommandInteraction,
  list: ShownList,
  context: BotContext,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const place = placeInServer(interaction);
  const words = wordsFor(interaction, context);
  const shown = await list({ place, page: 0, words, interaction }, context);
  await interaction.editReply(sealed(shown, interaction, context));
}
