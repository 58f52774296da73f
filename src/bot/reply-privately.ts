import type { RepliableInteraction } from 'discord.js';
import type { Reply } from './messages/reply.ts';
import { forOne } from './visibility.ts';

/** Shows it to who acts alone, whether or not the interaction has been answered or acknowledged. */
export async function replyPrivately(
  interaction: RepliableInteraction,
  reply: Reply,
): Promise<void> {
  const options = forOne(reply);
  await (interaction.deferred || interaction.replied
    ? interaction.followUp(options)
    : interaction.reply(options));
}
