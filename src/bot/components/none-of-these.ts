import { MessageFlags } from 'discord.js';
import { questionInFooter } from '../messages/asked.ts';
import { noticeReply } from '../messages/notice.ts';
import { personNotice } from '../messages/person-notice.ts';
import { noneReply } from '../messages/unknown.ts';
import { expertsOf } from '../people/experts.ts';
import { keepChoice } from '../people/keep-choice.ts';
import type { Press } from './button.ts';

/** The asker says that none of the articles answers: the reply says so too, and the label is kept. */
export const noneOfThese: Press<'none-of-these'> = async (id, interaction, context) => {
  const { guildId, user, message } = interaction;
  const question = questionInFooter(message.embeds[0]?.footer?.text);
  if (question === null || user.id !== id.asker) {
    const reply = question === null ? noticeReply('questionGone') : personNotice('notYours');
    await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
    return;
  }
  const asked = {
    question,
    asker: id.asker,
    quoted: message.interactionMetadata !== null,
    canAskPerson: expertsOf(context, guildId) !== null,
  };
  if (!context.chosen.take(message.id, id.asker)) {
    await interaction.deferUpdate();
    return;
  }
  await interaction.update(noneReply(context.library().topics, asked));
  await keepChoice(context, guildId, { question, article: null, origin: 'none-of-these' });
};
