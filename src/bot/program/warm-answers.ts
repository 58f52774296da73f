/** What makes the first answers as fast as later ones, before anybody asks. */
import type { Config } from '../../config/config.ts';
import type { Log } from '../../config/log.ts';
import type { Snapshot } from '../../content/live-library.ts';

/** @returns Never rejects: whoever asks next is told, and the bot starts all the same. */
export function warmAnswers(
  { staleAfterYears, contentRepoUrl }: Pick<Config, 'staleAfterYears' | 'contentRepoUrl'>,
  log: Pick<Log, 'error'>,
): (content: Snapshot) => Promise<void> {
  return async (content) => {
    // Loaded here, because the chat starts faster without.
    const { warmUp } = await import('../questions/warm-up.ts');
    const { library } = content;
    try {
      await warmUp({
        library: () => library,
        live: { current: () => content },
        now: () => new Date(),
        staleAfterYears,
        contentRepoUrl,
      });
    } catch (error) {
      log.error({ err: error }, 'a question of its own could not be answered at the start');
    }
  };
}
