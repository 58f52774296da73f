/** Remembers what was said to a message, for when that is edited or deleted. */
import type { Message } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { GivenReply } from '../state/given-replies.ts';

/** Never fails: that it could not be stored is no reason not to answer. */
export async function keepReply(
  { id, guildId }: Message,
  { replyId, kind }: Pick<GivenReply, 'replyId' | 'kind'>,
  { state, log }: Pick<BotContext, 'state' | 'log'>,
): Promise<void> {
  const kept = await state?.replies.note({ guildId, questionId: id, replyId, kind });
  if (kept?.kind === 'not-stored') log.debug(kept.sentence);
}

/** What was said to a message; null when nothing was, or it is not known any more. */
export async function replyTo(
  { id, guildId }: Message,
  { state, log }: Pick<BotContext, 'state' | 'log'>,
): Promise<GivenReply | null> {
  const found = await state?.replies.of(guildId, [id]);
  if (found?.kind === 'not-read') log.debug(found.sentence);
  return found?.kind === 'read' ? (found.value[0] ?? null) : null;
}
