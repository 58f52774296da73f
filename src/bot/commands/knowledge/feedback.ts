import { feedbackList } from '../../moderation/lists/feedback-list.ts';
import { showList } from '../../moderation/lists/show-list.ts';
import type { KnowledgeSubcommand } from './subcommand.ts';

/** `/knowledge feedback`: of this server alone. */
export const knowledgeFeedback: KnowledgeSubcommand = {
  define: (builder) =>
    builder
      .setName('feedback')
      .setDescription('Articles that helped least, and what members said of them'),
  reach: 'this server',
  execute: (interaction, context) => showList(interaction, feedbackList, context),
};
