import { ComponentType, MessageFlags, type ButtonInteraction } from 'discord.js';
import { questionInFooter } from '../messages/asked.ts';
import { noticeReply } from '../messages/notice.ts';
import { personNotice } from '../messages/person-notice.ts';
import { askingFrom, passOn } from '../people/pass-on.ts';
import type { Press } from './button.ts';

/** Passes the question of the reply on to people, for who asked it; then the button has done its work and goes. */
export const askPerson: Press<'ask-person'> = async (id, interaction, context) => {
  const question = questionInFooter(interaction.message.embeds[0]?.footer?.text);
  const asking = question === null ? null : askingFrom(interaction, question);
  if (asking === null || interaction.user.id !== id.asker) {
    const reply = asking === null ? noticeReply('questionGone') : personNotice('notYours');
    await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
    return;
  }
  await interaction.deferUpdate();
  const { isPassedOn, reply } = await passOn(interaction.client, context, asking);
  if (isPassedOn) await interaction.editReply({ components: otherButtons(interaction) });
  await interaction.followUp({ ...reply, flags: MessageFlags.Ephemeral });
};

function otherButtons({ message, customId }: ButtonInteraction) {
  return message.components.flatMap((row) => {
    if (row.type !== ComponentType.ActionRow) return [];
    const others = row.components.filter((component) => component.customId !== customId);
    const components = others.map((component) => component.toJSON());
    return components.length === 0 ? [] : [{ type: row.type, components }];
  });
}
