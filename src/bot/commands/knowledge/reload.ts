import { MessageFlags } from 'discord.js';
import { wordsFor } from '../../house-rules/words-for.ts';
import { knowledgeReloadReply } from '../../messages/knowledge-reload.ts';
import type { KnowledgeSubcommand } from './subcommand.ts';
import { described } from '../described.ts';

/** `/knowledge reload`: read the folder again now, and say what came of it. */
export const knowledgeReload: KnowledgeSubcommand = {
  define: (builder) =>
    builder.setName('reload').setDescription(described('command.knowledge.reload')),
  reach: 'everybody',

  async execute(interaction, context) {
    // A large folder outlasts the 3 s that Discord allows for a first reply.
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(
      knowledgeReloadReply(await context.live.reload(), wordsFor(interaction, context)),
    );
  },
};
