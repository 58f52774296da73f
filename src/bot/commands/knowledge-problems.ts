import { MessageFlags } from 'discord.js';
import { knowledgeProblemsReply } from '../replies/knowledge-problems.ts';
import type { KnowledgeSubcommand } from './knowledge-subcommand.ts';

/** `/knowledge problems`: what was found in the files while they were read. */
export const knowledgeProblems: KnowledgeSubcommand = {
  define: (builder) =>
    builder.setName('problems').setDescription('What is wrong with the files, and how to mend it'),
  reach: 'everybody',

  async execute(interaction, { live }) {
    const reply = knowledgeProblemsReply(live.current());
    await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
  },
};
