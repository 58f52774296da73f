import { feedbackList } from '../../moderation/lists/feedback-list.ts';
import { showList } from '../../moderation/lists/show-list.ts';
import type { KnowledgeSubcommand } from './subcommand.ts';
import { described } from '../described.ts';

/** `/knowledge feedback`: of this server alone. */
export const knowledgeFeedback: KnowledgeSubcommand = {
  define: (builder) =>
    builder.setName('feedback').setDescription(described('command.knowledge.feedback')),
  reach: 'this server',
  execute: (interaction, context) => showList(interaction, feedbackList, context),
};
