import { MessageFlags } from 'discord.js';
import { knowledgeStatusReply } from '../replies/knowledge-status.ts';
import type { KnowledgeSubcommand } from './knowledge-subcommand.ts';

/** `/knowledge status`: what is in use. It names no file, so every server may see it. */
export const knowledgeStatus: KnowledgeSubcommand = {
  define: (builder) =>
    builder.setName('status').setDescription('How many articles are in use, and since when'),
  reach: 'this server',

  async execute(interaction, { live }) {
    const reply = knowledgeStatusReply(live.current(), live.refusal());
    await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
  },
};
