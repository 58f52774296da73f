/** Says to a person alone why nothing is done. */
import { MessageFlags, type RepliableInteraction } from 'discord.js';
import { noticeReply, type Notice } from '../messages/notice.ts';

export async function refuse(interaction: RepliableInteraction, why: Notice): Promise<void> {
  await interaction.reply({ ...noticeReply(why), flags: MessageFlags.Ephemeral });
}
