import { yearsBefore } from '../knowledge/index.ts';
import type { BotContext } from './bot-context.ts';
import { dayOf } from './state/days.ts';
import type { Surroundings } from './messages/surroundings.ts';
import type { Words } from './words/words.ts';

/** By which replies are shown at this moment. */
export function surroundingsNow(
  {
    now,
    staleAfterYears,
    contentRepoUrl,
  }: Pick<BotContext, 'now' | 'staleAfterYears' | 'contentRepoUrl'>,
  words: Words,
): Surroundings {
  const today = dayOf(now());
  return {
    words,
    staleBefore: staleAfterYears === 0 ? null : yearsBefore(today, staleAfterYears),
    contentRepoUrl,
  };
}
