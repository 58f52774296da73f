/** Remembers which message of somebody a reply quotes, for when they delete or edit it. */
import {
  PermissionFlagsBits,
  SnowflakeUtil,
  type ButtonInteraction,
  type Message,
} from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { isMessageGone, refusalReason } from '../connection/discord-errors.ts';
import type { QuotingReply } from '../state/quoting-replies.ts';

type Keeping = Pick<BotContext, 'state' | 'log'>;

/** Never fails: that it could not be stored is no reason not to answer. */
export async function keepQuote(reply: QuotingReply, { state, log }: Keeping): Promise<void> {
  const kept = await state?.quotes.note(reply);
  if (kept?.kind === 'not-stored') log.debug(kept.sentence);
}

/** Id of the message that a reply quotes; null when it quotes none, or that is not known any more. */
export async function quotedBy(
  guildId: string | null,
  replyId: string,
  { state, log }: Keeping,
): Promise<string | null> {
  const found = await state?.quotes.quotedBy(guildId, replyId);
  if (found?.kind === 'not-read') log.debug(found.sentence);
  return found?.kind === 'read' ? found.value : null;
}

/** What became of a message of the channel since it was quoted in the one pressed, as far as we are told or may look. */
export async function sinceQuoted(
  id: string,
  interaction: ButtonInteraction,
  { deleted }: Pick<BotContext, 'deleted'>,
): Promise<'nothing' | 'deleted' | 'edited'> {
  if (deleted.has(id)) return 'deleted';
  // Where only a member has installed the bot, it may not look.
  const mayLook = interaction.appPermissions.has(PermissionFlagsBits.ReadMessageHistory);
  if (!interaction.inCachedGuild() || !mayLook) return 'nothing';
  try {
    const quoted = await interaction.channel?.messages.fetch({ message: id, force: true });
    return isEditedAfter(quoted, interaction.message) ? 'edited' : 'nothing';
  } catch (error) {
    if (refusalReason(error) === null) throw error;
    return isMessageGone(error) ? 'deleted' : 'nothing';
  }
}

/** Whether a message was edited since a reply of ours that quotes it was asked for: it may say something else now. */
export function isEditedAfter(
  quoted: Pick<Message, 'editedTimestamp'> | undefined,
  { id, interactionMetadata, reference }: Message,
): boolean {
  const askedBy = interactionMetadata?.id ?? reference?.messageId ?? id;
  return (quoted?.editedTimestamp ?? 0) >= SnowflakeUtil.timestampFrom(askedBy);
}
