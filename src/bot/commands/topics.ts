import {
  ApplicationIntegrationType,
  InteractionContextType,
  SlashCommandBuilder,
} from 'discord.js';
import { topicsReply } from '../messages/topics.ts';
import { privately } from '../visibility.ts';
import type { Command } from './command.ts';

/** `/topics`: what the articles are about; looking around is no news for the channel. */
export const topics: Command = {
  definition: new SlashCommandBuilder()
    .setName('topics')
    .setDescription('Look around in my articles by topic')
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .toJSON(),

  async execute(interaction, context) {
    const reply = topicsReply(context.library().topics);
    await interaction.reply({ ...reply, ...privately(interaction) });
  },
};
