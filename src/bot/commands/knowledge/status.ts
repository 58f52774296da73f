import { MessageFlags } from 'discord.js';
import { knownProblems } from '../../../content/checking/known-problems.ts';
import { wordsFor } from '../../house-rules/words-for.ts';
import { placeInServer } from '../../house-rules/place-in-server.ts';
import { knowledgeStatusReply } from '../../messages/knowledge-status.ts';
import { serverStatus } from '../../moderation/server-status.ts';
import type { KnowledgeSubcommand } from './subcommand.ts';
import { described } from '../described.ts';

/**
 * `/knowledge status`: what is in use, and why newer content is not. It names no article's file, so
 * every server may see it.
 */
export const knowledgeStatus: KnowledgeSubcommand = {
  define: (builder) =>
    builder.setName('status').setDescription(described('command.knowledge.status')),
  reach: 'this server',

  async execute(interaction, context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { live, looks } = context;
    const { guildId } = placeInServer(interaction);
    const server = await serverStatus(guildId, context);
    await interaction.editReply(
      knowledgeStatusReply(knownProblems(live, looks), server, wordsFor(interaction, context)),
    );
  },
};
