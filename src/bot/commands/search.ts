import { searchReply } from '../messages/found-articles.ts';
import { searchArticles } from '../questions/find-articles.ts';
import { QUESTION_LENGTH, questionIn } from '../question.ts';
import { replyToWhoActs } from '../reply-to-who-acts.ts';
import { membersCommand, type Command } from './command.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import { described } from './described.ts';

/** `/search`: which articles speak of some words, for who asks; looking around is no news for the channel. */
export const search: Command = {
  isHeldByPause: true,
  definition: membersCommand('search', described('command.search'))
    .addStringOption((option) =>
      option
        .setName('words')
        .setDescription(described('command.search.words'))
        .setRequired(true)
        .setMaxLength(QUESTION_LENGTH),
    )
    .toJSON(),

  async execute(interaction, context) {
    const words = questionIn(interaction.options.getString('words', true));
    const hits = searchArticles(context.library(), words);
    const reply = searchReply(words, hits, wordsFor(interaction, context));
    await replyToWhoActs(interaction, reply, context);
  },
};
