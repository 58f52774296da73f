/** What becomes of an interaction that failed: the log has the error, the person a plain sentence. */
import type { Interaction } from 'discord.js';
import { readAnewIfLost } from '../content/read-anew.ts';
import type { BotContext } from './bot-context.ts';
import { isInteractionOver, refusalNotice, refusalReason } from './connection/discord-errors.ts';
import { noticeReply } from './messages/notice.ts';
import { replyPrivately } from './reply-privately.ts';
import { wordsFor } from './house-rules/words-for.ts';

/** Writes the error to the log. @returns Whether the person can still be told. */
export function reportFailure(
  error: unknown,
  interaction: Interaction,
  { log, alerts, live }: BotContext,
): boolean {
  const where = {
    interaction: interaction.id,
    kind: interaction.type,
    channel: interaction.channelId,
    guild: interaction.guildId,
  };
  if (isInteractionOver(error)) {
    // Suggestions are overtaken whenever somebody types on: no news.
    const level = interaction.isAutocomplete() ? 'debug' : 'warn';
    log[level](where, 'an interaction was over before the reply arrived; nothing more can be sent');
    return false;
  }
  readAnewIfLost(error, live);
  const reason = refusalReason(error);
  if (reason === null) log.error({ err: error, ...where }, 'an interaction failed');
  else {
    log.warn(where, `could not answer an interaction: ${reason}`);
    alerts.refused(error, interaction.guildId, interaction.channelId);
  }
  return true;
}

/** Tells the person, with the reason where it is one that trying again does not change. */
export async function apologize(
  error: unknown,
  interaction: Interaction,
  context: BotContext,
): Promise<void> {
  try {
    if (interaction.isAutocomplete()) {
      if (!interaction.responded) await interaction.respond([]);
      return;
    }
    if (!interaction.isRepliable()) return;
    await replyPrivately(
      interaction,
      noticeReply(refusalNotice(error), wordsFor(interaction, context)),
    );
  } catch (unsaid) {
    context.log.warn({ err: unsaid }, 'could not tell a person that something failed');
  }
}
