/** A question that got no answer, for the log and for who counts. */
import type { Message } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { textOf } from '../question.ts';
import type { SeenOutcome } from '../health/watch.ts';
import type { Asking } from './send-answer.ts';

/** @param question - Default: all that a message says, and nothing of an interaction. */
export function seeUnanswered(
  asking: Message | Asking,
  outcome: SeenOutcome,
  { watch }: Pick<BotContext, 'watch'>,
  question: string | null = 'author' in asking ? textOf(asking) : null,
): void {
  const { id, guildId } = asking;
  const memberId = 'author' in asking ? asking.author.id : asking.user.id;
  const undecided = { article: null, level: null, beyond: null };
  watch.question({ id, guildId, memberId, question, outcome, ...undecided });
}
