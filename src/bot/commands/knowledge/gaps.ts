import { gapList } from '../../moderation/lists/gap-list.ts';
import { showList } from '../../moderation/lists/show-list.ts';
import type { KnowledgeSubcommand } from './subcommand.ts';
import { described } from '../described.ts';

/** `/knowledge gaps`: of this server alone. */
export const knowledgeGaps: KnowledgeSubcommand = {
  define: (builder) => builder.setName('gaps').setDescription(described('command.knowledge.gaps')),
  reach: 'this server',
  execute: (interaction, context) => showList(interaction, gapList, context),
};
