/** Says to a person alone why nothing is done. */
import type { RepliableInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import { noticeReply, type Notice } from '../messages/notice.ts';
import { forOne } from '../visibility.ts';

export async function refuse(
  interaction: RepliableInteraction,
  why: Notice,
  context: Pick<BotContext, 'state'>,
): Promise<void> {
  await interaction.reply(forOne(noticeReply(why, wordsFor(interaction, context))));
}
