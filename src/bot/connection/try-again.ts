import type { BotContext } from '../bot-context.ts';
import { isPassing } from './discord-errors.ts';

/** Pause before the one further try, in milliseconds: long enough for a restart on Discord's side. */
const TRY_AGAIN_AFTER_MS = 1000;

/**
 * Sends once more what failed with a passing fault. The message needs a nonce: then the second try
 * finds what the first has sent after all.
 */
export async function tryAgain<T>(
  send: () => Promise<T>,
  { wait }: Pick<BotContext, 'wait'>,
): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!isPassing(error)) throw error;
    await wait(TRY_AGAIN_AFTER_MS);
    return send();
  }
}
