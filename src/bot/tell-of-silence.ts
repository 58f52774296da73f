/**
 * Why nothing was said to a message in an answer channel, for who reads the log at level `debug`; never what it says.
 *
 * Silence is no outcome that is counted: most of what people say to each other there is none of the bot's business.
 */
import type { BotContext } from './bot-context.ts';
import type { GivenAnswer } from './questions/answer-question.ts';

/** `unread`: no words that could be looked up; `no-question`: nothing is asked; `halted`: a pause, a cooldown or a block. */
export type WhySilent = 'unread' | 'no-question' | 'halted';

export function tellOfSilence(
  { id }: { readonly id: string },
  why: WhySilent | GivenAnswer,
  { log }: Pick<BotContext, 'log'>,
): void {
  log.debug({ id, ...(typeof why === 'string' ? { outcome: why } : decided(why)) }, 'kept silent');
}

/** What is said to an edited question is not counted again, but it is another now. */
export function tellOfEdit(
  { id }: { readonly id: string },
  given: GivenAnswer,
  { log }: Pick<BotContext, 'log'>,
): void {
  log.debug({ id, ...decided(given) }, 'edited question');
}

function decided({ outcome, article, level, beyond }: GivenAnswer): object {
  return { outcome: outcome ?? 'talk', article, answers: level, beyond };
}
