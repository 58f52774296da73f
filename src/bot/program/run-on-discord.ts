/** The bot on Discord, from the start to a stop by signal or by Discord itself. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../../config/config.ts';
import type { Log } from '../../config/log.ts';
import { createCloserLooks } from '../../content/checking/closer-looks.ts';
import type { LiveLibrary } from '../../content/live-library.ts';
import { discordDisplay } from '../markdown/discord-display.ts';
import type { ExitCode } from './exit-codes.ts';
import { say, type HostProcess } from './host-process.ts';
import type { StopSignals } from './stop-signals.ts';

/** With the time for answers under way this stays below the five seconds that a stop may take. */
const LINGER_MS = 250;

const now = (): Date => new Date();

/** Holds no process that has nothing else to do. */
function repeat(everyMs: number, run: () => void): () => void {
  const timer = setInterval(run, everyMs).unref();
  return () => clearInterval(timer);
}

export interface DiscordSurroundings {
  readonly live: LiveLibrary;
  readonly log: Log;
  readonly host: Pick<HostProcess, 'stderr' | 'exit'>;
  readonly signals: StopSignals;
}

export async function runOnDiscord(
  config: Config & { discordToken: string },
  { live, log, host, signals }: DiscordSurroundings,
): Promise<ExitCode> {
  // Loaded here, because the chat does not need discord.js and starts faster without.
  const { startBot } = await import('../bot.ts');
  const { openState } = await import('../state/open-state.ts');
  const opened = await openState({ config, now, repeat });
  if (opened.kind === 'unusable') log.error(`Nothing can be stored: ${opened.sentence}`);
  const state = opened.kind === 'open' ? opened.state : null;
  const bot = startBot({
    config,
    library: () => live.current().library,
    live,
    looks: createCloserLooks({ config, display: discordDisplay, log, now }),
    state,
    now,
    repeat,
    operatorGuildId: config.operatorGuildId,
    log,
    wait: (ms, signal) => delay(ms, undefined, { signal }),
  });
  signals.handTo((signal) => {
    log.info({ signal }, 'stopping');
    void bot.stop();
  });
  const { exitCode, sentence } = await bot.ended;
  await state?.close();
  if (sentence !== null) say(host, sentence);
  // discord.js may leave sockets open that hold the process; an idle process ends before this.
  setTimeout(() => host.exit(), LINGER_MS).unref();
  return exitCode;
}
