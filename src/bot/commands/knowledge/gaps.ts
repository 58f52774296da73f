import { gapList } from '../../moderation/lists/gap-list.ts';
import { showList } from '../../moderation/lists/show-list.ts';
import type { KnowledgeSubcommand } from './subcommand.ts';

/** `/knowledge gaps`: of this server alone. */
export const knowledgeGaps: KnowledgeSubcommand = {
  define: (builder) =>
    builder
      .setName('gaps')
      .setDescription('Questions that I could not answer, those that ask the same together'),
  reach: 'this server',
  execute: (interaction, context) => showList(interaction, gapList, context),
};
