import { CHOICES_SHOWN, articleChoices } from '../messages/choices.ts';
import { nearTitlesReply } from '../messages/found-articles.ts';
import { findArticle } from '../questions/find-articles.ts';
import { openedReply } from '../questions/opened-reply.ts';
import { questionIn } from '../question.ts';
import { surroundingsNow } from '../surroundings-now.ts';
import { replyToWhoActs } from '../reply-to-who-acts.ts';
import { membersCommand, type Command } from './command.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import { described } from './described.ts';

/** Longer than the title of any article that people would type. */
const LONGEST_TITLE = 300;

/** `/article`: one article to read, for who asks for it; titles are offered as they type. */
export const article: Command = {
  isHeldByPause: true,
  definition: membersCommand('article', described('command.article'))
    .addStringOption((option) =>
      option
        .setName('title')
        .setDescription(described('command.article.title'))
        .setRequired(true)
        .setMaxLength(LONGEST_TITLE)
        .setAutocomplete(true),
    )
    .toJSON(),

  async execute(interaction, context) {
    const library = context.library();
    const words = wordsFor(interaction, context);
    const wanted = await findArticle(
      library,
      interaction.options.getString('title', true),
      context,
    );
    const reply =
      wanted.kind === 'found'
        ? openedReply(library, wanted.article, surroundingsNow(context, words))
        : nearTitlesReply(wanted.near, words);
    await replyToWhoActs(interaction, reply, context);
  },

  async autocomplete(interaction, context) {
    const typed = questionIn(interaction.options.getFocused());
    await interaction.respond(articleChoices(context.library().suggest(typed, CHOICES_SHOWN)));
  },
};
