import {
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import { noticeReply } from '../messages/notice.ts';
import { managesServer } from '../moderation/manager.ts';
import { doctorList } from '../moderation/lists/doctor-list.ts';
import { showList } from '../moderation/lists/show-list.ts';
import type { Command } from './command.ts';

/** `/doctor`: what keeps the bot from working as it was set, before members meet it. */
export const doctor: Command = {
  definition: new SlashCommandBuilder()
    .setName('doctor')
    .setDescription('What I lack to work as you have set me, and what to do about it')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .toJSON(),
  isForBlocked: true,

  async execute(interaction, context) {
    if (managesServer(interaction)) {
      return showList(interaction, doctorList, context);
    }
    await interaction.reply({ ...noticeReply('notManager'), flags: MessageFlags.Ephemeral });
  },
};
