import { MessageFlags } from 'discord.js';
import { placeInServer } from '../../house-rules/place-in-server.ts';
import { noticeReply } from '../../messages/notice.ts';
import { sealed } from '../../messages/sealed.ts';
import { explainQuestion } from '../../moderation/explain-question.ts';
import { QUESTION_LENGTH, questionIn } from '../../question.ts';
import type { KnowledgeSubcommand } from './subcommand.ts';
import { wordsFor } from '../../house-rules/words-for.ts';
import { described } from '../described.ts';

/** `/knowledge explain`: why a question is answered so, in this channel. */
export const knowledgeExplain: KnowledgeSubcommand = {
  define: (builder) =>
    builder
      .setName('explain')
      .setDescription(described('command.knowledge.explain'))
      .addStringOption((option) =>
        option
          .setName('question')
          .setDescription(described('command.knowledge.explain.question'))
          .setRequired(true)
          .setMaxLength(QUESTION_LENGTH),
      ),
  reach: 'this server',

  async execute(interaction, context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const question = questionIn(interaction.options.getString('question', true));
    const place = placeInServer(interaction);
    const words = wordsFor(interaction, context);
    const reply =
      question === ''
        ? noticeReply('noQuestion', words)
        : await explainQuestion(question, { place, page: 0, words }, context);
    await interaction.editReply(sealed(reply, interaction, context));
  },
};
