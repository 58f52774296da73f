import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import { refuse } from '../moderation/refuse.ts';
import { answerInteraction } from '../questions/answer-interaction.ts';
import { questionIn } from '../question.ts';
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
    const question = questionIn(interaction.targetMessage.content);
    if (question === '') {
      await refuse(interaction, 'noWordsInMessage', context);
      return;
    }
    const canBeShown = interaction.guildId !== null;
    await answerInteraction(interaction, { question, isPrivate: true, canBeShown }, context);
  },
};
