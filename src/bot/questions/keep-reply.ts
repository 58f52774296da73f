/** Remembers which reply a question has got, for when it is edited or deleted. */
import type { Message } from 'discord.js';
import type { BotContext } from '../bot-context.ts';

/** Never fails: that it could not be stored is no reason not to answer. */
export async function keepReply(
  { id, guildId }: Message,
  replyId: string,
  { state, log }: Pick<BotContext, 'state' | 'log'>,
): Promise<void> {
  const kept = await state?.replies.note({ guildId, questionId: id, replyId });
  if (kept?.kind === 'not-stored') log.debug(kept.sentence);
}

/** Id of the reply that a question has; null when there is none, or it is not known any more. */
export async function replyTo(
  { id, guildId }: Message,
  { state, log }: Pick<BotContext, 'state' | 'log'>,
): Promise<string | null> {
  const found = await state?.replies.of(guildId, [id]);
  if (found?.kind === 'not-read') log.debug(found.sentence);
  return found?.kind === 'read' ? (found.value[0]?.replyId ?? null) : null;
}
