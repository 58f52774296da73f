import type { Reply } from '../../messages/reply.ts';
import { sealed } from '../../messages/sealed.ts';
import { showProblems } from '../../moderation/show-problems.ts';
import type { KnowledgeSubcommand } from './subcommand.ts';
import { forOne } from '../../visibility.ts';
import { wordsFor } from '../../house-rules/words-for.ts';
import { described } from '../described.ts';

/** `/knowledge problems`: what `npm run check` finds in the newest content, whether in use or not. */
export const knowledgeProblems: KnowledgeSubcommand = {
  define: (builder) =>
    builder.setName('problems').setDescription(described('command.knowledge.problems')),
  reach: 'everybody',

  async execute(interaction, context) {
    const place = {
      show: (reply: Reply) => interaction.reply(forOne(sealed(reply, interaction, context))),
      replace: (reply: Reply) => interaction.editReply(sealed(reply, interaction, context)),
    };
    const words = wordsFor(interaction, context);
    await showProblems(place, context, { page: 0, listed: null }, words);
  },
};
