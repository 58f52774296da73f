import type { ButtonInteraction } from 'discord.js';
import { questionOf } from '../messages/asked.ts';
import { noticeReply } from '../messages/notice.ts';
import { personNotice } from '../messages/person-notice.ts';
import { withoutButton } from '../messages/without-button.ts';
import { askingFrom } from '../people/asking.ts';
import { passOn } from '../people/pass-on.ts';
import type { Press } from './button.ts';
import { forOne } from '../visibility.ts';
import { wordsFor } from '../house-rules/words-for.ts';

/** Passes the question of the reply on to people, for who asked it; then the button has done its work and goes. */
export const askPerson: Press<'ask-person'> = async (id, interaction, context) => {
  const words = wordsFor(interaction, context);
  const question = questionOf(interaction.message);
  const asking = question === null ? null : askingFrom(interaction, question);
  if (asking === null || interaction.user.id !== id.asker) {
    const reply =
      asking === null ? noticeReply('questionGone', words) : personNotice('notYours', words);
    await interaction.reply(forOne(reply));
    return;
  }
  await interaction.deferUpdate();
  const { isPassedOn, reply } = await passOn(interaction.client, context, asking, words);
  if (isPassedOn) await hideButton(interaction);
  await interaction.followUp(forOne(reply));
};

async function hideButton(interaction: ButtonInteraction): Promise<void> {
  const others = withoutButton(interaction.message, interaction.customId);
  if (others !== null) await interaction.editReply(others);
}
