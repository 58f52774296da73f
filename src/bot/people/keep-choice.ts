/** Keeps what people took for a question as a label. Nobody waits for it, and nothing fails with it. */
import type { BotContext } from '../bot-context.ts';
import type { Choice } from '../state/choices.ts';

/** @param guildId - Null in direct messages and in servers without the bot, of which nothing is kept. */
export async function keepChoice(
  { state, log }: Pick<BotContext, 'state' | 'log'>,
  guildId: string | null,
  choice: Omit<Choice, 'day'>,
): Promise<void> {
  if (state === null || guildId === null) return;
  const outcome = await state.choices.add(guildId, choice);
  if (outcome.kind === 'not-stored') {
    log.warn({ guild: guildId }, `a label was not kept: ${outcome.sentence}`);
  }
}
