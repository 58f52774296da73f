import type { BotContext } from '../bot-context.ts';

/** A reply answered after all, or is there no more: its question is no gap. Nobody waits for it; what stays is logged. */
export async function withdrawGap(
  { state, log }: Pick<BotContext, 'state' | 'log'>,
  guildId: string,
  replyId: string,
): Promise<void> {
  const outcome = await state?.gaps.withdraw(guildId, replyId);
  if (outcome?.kind === 'not-stored') {
    log.warn({ guild: guildId }, `a question stays among the gaps: ${outcome.sentence}`);
  }
}
