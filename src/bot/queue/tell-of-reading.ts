/** Tells who uses a command or a button while the articles are read for the first time how far that is. */
import type { Interaction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { reportFailure } from '../failed-interaction.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import { stillReadingReply } from '../messages/still-reading.ts';
import { suggestNothing } from '../on-interaction.ts';
import { replyPrivately } from '../reply-privately.ts';

/**
 * Never rejects.
 *
 * @param share - How much is read, from 0 to 1.
 */
export async function tellOfReading(
  interaction: Interaction,
  share: number,
  context: BotContext,
): Promise<void> {
  const { log, watch } = context;
  watch.dropped('reading');
  const { id, channelId, guildId } = interaction;
  const where = { interaction: id, channel: channelId, guild: guildId };
  log.debug(where, 'not answered: the articles are still being read, as the person is told');
  if (interaction.isAutocomplete()) return suggestNothing(interaction, context);
  if (!interaction.isRepliable()) return;
  try {
    await replyPrivately(interaction, stillReadingReply(share, wordsFor(interaction, context)));
  } catch (error) {
    reportFailure(error, interaction, context);
  }
}
