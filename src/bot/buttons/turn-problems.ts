import { MessageFlags } from 'discord.js';
import { knowledgeRefusal } from '../commands/knowledge-access.ts';
import { knowledgeProblemsReply } from '../replies/knowledge-problems.ts';
import { knowledgeRefusalReply } from '../replies/knowledge-refusal.ts';
import type { Press } from './button.ts';

/**
 * Turns the page of `/knowledge problems` in place, for whoever may use the command now: rights can
 * have changed since the list was made.
 */
export const turnProblems: Press<'turn-problems'> = async (id, interaction, context) => {
  const refusal = knowledgeRefusal(interaction, 'everybody', context);
  if (refusal !== null) {
    const reply = knowledgeRefusalReply(refusal);
    await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
    return;
  }
  await interaction.update(knowledgeProblemsReply(context.live.current(), id.page, id.version));
};
