/** The state while the bot runs: opened at the start, or done without. */
import type { Config } from '../../config/config.ts';
import type { Log } from '../../config/log.ts';
import { atMost } from '../at-most.ts';
import type { Repeat } from '../reports/start-reports.ts';
import { openState } from '../state/open-state.ts';
import type { State } from '../state/state.ts';

/** With all else this stays below the five seconds that a stop may take. */
const CLOSE_WITHIN_MS = 100;

/** When the database cannot be used, which the log says, there is none: the bot answers all the same. */
export interface BotState {
  readonly state: State | null;
  /** What looks after it again and again, for what else is to be looked after. */
  readonly repeat: Repeat;
  close(): Promise<void>;
}

/** Holds no process that has nothing else to do. */
const repeat: Repeat = (everyMs, run) => {
  const timer = setInterval(run, everyMs).unref();
  return () => clearInterval(timer);
};

export async function openBotState(config: Config, log: Log, now: () => Date): Promise<BotState> {
  const opened = await openState({ config, now, repeat });
  if (opened.kind === 'unusable') {
    log.error(`${opened.sentence} Until then nothing can be set or kept; questions are answered.`);
    return { state: null, repeat, close: async () => undefined };
  }
  const { state } = opened;
  return {
    state,
    repeat,
    close: () => atMost(CLOSE_WITHIN_MS, state.close()),
  };
}
