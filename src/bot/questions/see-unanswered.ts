/** A question that got no answer, for the log and for who counts. */
import type { Message } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { SeenOutcome } from '../health/watch.ts';
import type { Asking } from './send-answer.ts';

/** @param question - Default: it was not read. */
export function seeUnanswered(
  asking: Message | Asking,
  outcome: SeenOutcome,
  { watch }: Pick<BotContext, 'watch'>,
  question: string | null = null,
): void {
  const { id, guildId } = asking;
  const memberId = 'author' in asking ? asking.author.id : asking.user.id;
  watch.question({ id, guildId, memberId, question, outcome, article: null });
}
