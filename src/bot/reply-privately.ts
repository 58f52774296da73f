import type { RepliableInteraction } from 'discord.js';
import { isMessageGone } from './connection/discord-errors.ts';
import type { Reply } from './messages/reply.ts';
import { forOne } from './visibility.ts';

/** Shows it to who acts alone, whether or not the interaction has been answered or acknowledged. */
export async function replyPrivately(
  interaction: RepliableInteraction,
  reply: Reply,
): Promise<void> {
  const options = forOne(reply);
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply(options);
    return;
  }
  // "Thinking…" for all to see would stay; the first follow-up would take its place and be as public.
  // Discord.js says who sees it of a deferred reply alone, and not of a deferred change.
  const isThinkingAloud =
    interaction.deferred && !interaction.replied && interaction.ephemeral === false;
  if (isThinkingAloud) await takeBackThinking(interaction);
  await interaction.followUp(options);
}

/** Which has been done already where what was to take its place did not arrive. */
async function takeBackThinking(interaction: RepliableInteraction): Promise<void> {
  try {
    await interaction.deleteReply();
  } catch (error) {
    if (!isMessageGone(error)) throw error;
  }
}
