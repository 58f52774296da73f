/** Says to a person alone why nothing is done. */
import type { RepliableInteraction } from 'discord.js';
import { noticeReply, type Notice } from '../messages/notice.ts';
import { forOne } from '../visibility.ts';

export async function refuse(interaction: RepliableInteraction, why: Notice): Promise<void> {
  await interaction.reply(forOne(noticeReply(why)));
}
