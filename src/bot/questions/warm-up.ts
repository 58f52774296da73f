/**
 * Answers a few questions that nobody has asked, before anybody can.
 *
 * The first question of a process costs fifty times as much as a later one: the code that answers is compiled, and
 * articles are taken apart. Where it came with a thousand others, none of them was acknowledged in time.
 */
import { setImmediate } from 'node:timers/promises';
import type { BotContext } from '../bot-context.ts';
import { rulesAt } from '../house-rules/rules-at.ts';
import { createKnownPins } from '../pins/known-pins.ts';
import { DEFAULT_SETTINGS } from '../state/server-settings.ts';
import { wordsIn } from '../words/words.ts';
import { answerQuestion } from './answer-question.ts';

/** Titles of articles, which are answered; each costs less than the one before. */
const TITLES = 8;
/** Nothing answers it. */
const NO_QUESTION = 'xyzzy qwrtp?';

/** Nothing is sent, counted or kept. */
export async function warmUp(
  context: Pick<BotContext, 'library' | 'now' | 'staleAfterYears' | 'contentRepoUrl'> & {
    readonly live: Pick<BotContext['live'], 'current'>;
  },
): Promise<void> {
  const titles = context
    .library()
    .articles.slice(0, TITLES)
    .map(({ title }) => title);
  const where = {
    guildId: null,
    words: wordsIn('en'),
    rules: rulesAt(DEFAULT_SETTINGS, null, context.now()),
  };
  const inNoServer = { ...context, pins: createKnownPins(null), state: null };
  for (const question of [...titles, NO_QUESTION]) {
    await answerQuestion({ question, asker: '0', quoted: true }, where, inNoServer);
    // A signal to stop is heard in between.
    await setImmediate();
  }
}
