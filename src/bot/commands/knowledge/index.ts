import { knowledgeRefusalReply } from '../../messages/knowledge-refusal.ts';
import { noticeReply } from '../../messages/notice.ts';
import { managersCommand, type Command } from '../command.ts';
import { knowledgeRefusal } from '../../moderation/access.ts';
import { knowledgeExplain } from './explain.ts';
import { knowledgeFeedback } from './feedback.ts';
import { knowledgeGaps } from './gaps.ts';
import { knowledgeProblems } from './problems.ts';
import { knowledgeReload } from './reload.ts';
import { knowledgeStatus } from './status.ts';
import type { KnowledgeSubcommand } from './subcommand.ts';
import { forOne } from '../../visibility.ts';
import { wordsFor } from '../../house-rules/words-for.ts';
import { described } from '../described.ts';

/** By name, in the order people see them. */
const subcommands = new Map<string, KnowledgeSubcommand>([
  ['status', knowledgeStatus],
  ['problems', knowledgeProblems],
  ['reload', knowledgeReload],
  ['gaps', knowledgeGaps],
  ['feedback', knowledgeFeedback],
  ['explain', knowledgeExplain],
]);

/** `/knowledge`: the articles in use, for those who look after a server. */
export const knowledge: Command = {
  isForBlocked: true,
  definition: definition(),

  async execute(interaction, context) {
    const subcommand = subcommands.get(interaction.options.getSubcommand());
    const refusal = knowledgeRefusal(interaction, subcommand?.reach ?? 'everybody', context);
    if (subcommand !== undefined && refusal === null) {
      return subcommand.execute(interaction, context);
    }
    // Discord shows a removed subcommand until clients have forgotten it.
    const words = wordsFor(interaction, context);
    const reply =
      refusal === null
        ? noticeReply('outdatedCommand', words)
        : knowledgeRefusalReply(refusal, words);
    await interaction.reply(forOne(reply));
  },
};

function definition(): Command['definition'] {
  const builder = managersCommand('knowledge', described('command.knowledge'));
  for (const { define } of subcommands.values()) builder.addSubcommand(define);
  return builder.toJSON();
}
