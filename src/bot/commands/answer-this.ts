import {
  ApplicationCommandType,
  ContextMenuCommandBuilder,
  InteractionContextType,
} from 'discord.js';
import { unreadReply } from '../messages/unread.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import { refuse } from '../moderation/refuse.ts';
import { answerInteraction } from '../questions/answer-interaction.ts';
import { hasFiles, readQuestion } from '../question.ts';
import { unreadIn } from '../unread.ts';
import { forOne } from '../visibility.ts';
import { forMembers, type MessageCommand } from './command.ts';

/**
 * *Answer this*, in the menu of any message: what I know about it, for who asks. They may show it to all
 * then; whose message it is did not ask me.
 */
export const answerThis: MessageCommand = {
  definition: forMembers(
    new ContextMenuCommandBuilder().setName('Answer this').setType(ApplicationCommandType.Message),
  ).toJSON(),

  async execute(interaction, context) {
    const { targetMessage } = interaction;
    const { question, isCut } = readQuestion(targetMessage.content);
    const unread = unreadIn(targetMessage.content, hasFiles(targetMessage));
    // Shown to one alone, an answer shows nobody what somebody has hidden.
    if (unread !== null && unread !== 'spoiler') {
      await interaction.reply(forOne(unreadReply(unread, wordsFor(interaction, context))));
      return;
    }
    if (question === '') {
      await refuse(interaction, 'noWordsInMessage', context);
      return;
    }
    // With me alone, all have seen it already.
    const canBeShown = interaction.context !== InteractionContextType.BotDM;
    const asked = { question, isCut, isPrivate: true, canBeShown, quotes: targetMessage.id };
    await answerInteraction(interaction, asked, context);
  },
};
