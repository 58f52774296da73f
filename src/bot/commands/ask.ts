import type { ChatInputCommandInteraction } from 'discord.js';
import type { ArticleKey } from '../messages/article-key.ts';
import { CHOICES_SHOWN, articleChoices } from '../messages/choices.ts';
import { sealed } from '../messages/sealed.ts';
import { answerInteraction } from '../questions/answer-interaction.ts';
import { unreadReply } from '../messages/unread.ts';
import { replyAlone } from '../questions/send-answer.ts';
import { helpFor } from '../questions/help-for.ts';
import { serverOf } from '../house-rules/server-of.ts';
import { QUESTION_LENGTH, questionIn } from '../question.ts';
import { unreadIn } from '../unread.ts';
import { isAlone } from '../visibility.ts';
import { membersCommand, type Command } from './command.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import { described } from './described.ts';

/**
 * `/ask`: a question, answered for all or for the asker alone; titles are offered as people type.
 *
 * Answering takes some milliseconds, so the reply is sent at once: deferring would cost a second
 * request and show "thinking…" for nothing. Only when very many ask at once they are acknowledged first.
 */
export const ask: Command = {
  definition: membersCommand('ask', described('command.ask'))
    .addStringOption((option) =>
      option
        .setName('question')
        .setDescription(described('command.ask.question'))
        .setRequired(true)
        .setMaxLength(QUESTION_LENGTH)
        .setAutocomplete(true),
    )
    .addBooleanOption((option) =>
      option.setName('private').setDescription(described('command.ask.private')),
    )
    .toJSON(),

  async execute(interaction, context) {
    const typed = interaction.options.getString('question', true);
    const isPrivate = isAskedPrivately(interaction);
    // A choice stands for its article; whatever people type is none of its keys.
    const chosen = await context.findByKey(context.library(), typed as ArticleKey);
    const question = questionIn(chosen?.title ?? typed);
    const unread = chosen === undefined ? unreadIn(typed) : null;
    const words = wordsFor(interaction, context);
    if (question === '' && unread === null) {
      const reply = helpFor(interaction.client, serverOf(interaction), context, words);
      await replyAlone(interaction, sealed(reply, interaction, context));
      return;
    }
    // Nobody but who asks sees what an answer shows then.
    const isHiddenFromNobody = unread === 'spoiler' && (isPrivate || isAlone(interaction));
    if (unread !== null && !isHiddenFromNobody) {
      await replyAlone(interaction, unreadReply(unread, words));
      return;
    }
    await answerInteraction(interaction, { question, isPrivate, chosen }, context);
  },

  async autocomplete(interaction, context) {
    const typed = questionIn(interaction.options.getFocused());
    await interaction.respond(articleChoices(context.library().suggest(typed, CHOICES_SHOWN)));
  },
};

/** Whether everybody may see the answer, as far as the question tells. */
export function isAskedOpenly(interaction: ChatInputCommandInteraction): boolean {
  const typed = interaction.options.getString('question', true);
  return !isAskedPrivately(interaction) && unreadIn(typed) === null && questionIn(typed) !== '';
}

function isAskedPrivately({ options }: ChatInputCommandInteraction): boolean {
  return options.getBoolean('private') ?? false;
}
