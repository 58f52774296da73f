/** The bot on Discord, from the start to a stop by signal or by Discord itself. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../../config/config.ts';
import type { Log } from '../../config/log.ts';
import { createCloserLooks } from '../../content/checking/closer-looks.ts';
import type { Snapshot } from '../../content/live-library.ts';
import type { Bot } from '../bot.ts';
import { discordDisplay } from '../markdown/discord-display.ts';
import { EXIT, type Ending, type ExitCode } from './exit-codes.ts';
import { say, type HostProcess } from './host-process.ts';
import type { OpenedContent } from './open-content.ts';
import type { HealthOfProgram } from './open-health.ts';
import type { StopSignals } from './stop-signals.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback */
const ACKNOWLEDGE_WITHIN_MS = 3000;
/** Early enough for a request that has to be sent again, in milliseconds. */
const DEFER_AFTER_MS = 1200;

/** Service managers kill after a while; five seconds are promised, and leaving takes some of them. */
const FINISH_WITHIN_MS = 4000;

/** Later an answer is far up, and whoever asks may not have been there. */
const REPEATED_WITHIN_MS = 10 * 60 * 1000;

/** With the time for answers under way this stays below the five seconds that a stop may take. */
const LINGER_MS = 250;

export interface DiscordSurroundings {
  readonly content: OpenedContent;
  /** As `warmAnswers` returns it. */
  readonly warm: (content: Snapshot) => Promise<void>;
  readonly log: Log;
  readonly host: Pick<HostProcess, 'stderr' | 'exit'>;
  readonly signals: StopSignals;
  readonly health: HealthOfProgram;
}

export async function runOnDiscord(
  config: Config & { discordToken: string },
  { content: { live, read }, warm, log, host, signals, health }: DiscordSurroundings,
): Promise<ExitCode> {
  // Loaded here, because the chat needs neither discord.js nor a database, and starts faster without.
  const { startBot } = await import('../bot.ts');
  const { openBotState } = await import('./open-bot-state.ts');
  const { openSeal } = await import('./open-seal.ts');
  const { hashKeyOf } = await import('../state/hash-key.ts');
  const now = (): Date => new Date();
  // Made where there is none; read once, so that members and buttons have the same.
  const key = await hashKeyOf(config);
  const kept = await openBotState(config, { key, log, now });
  if (kept.kind === 'impossible') {
    say(host, kept.sentence);
    return EXIT.configuration;
  }
  health.hasState(kept.state);
  const library = () => live.current().library;
  // Articles that are still being read are not in use before that is done with them.
  if (live.reading() === null) await warm(live.current());
  const bot = startBot({
    config,
    state: kept.state,
    seal: openSeal(key, log),
    repeat: kept.repeat,
    acknowledgeWithinMs: ACKNOWLEDGE_WITHIN_MS,
    deferAfterMs: DEFER_AFTER_MS,
    finishWithinMs: FINISH_WITHIN_MS,
    repeatedWithinMs: REPEATED_WITHIN_MS,
    now,
    library,
    live,
    looks: createCloserLooks({ config, display: discordDisplay, log, now }),
    operatorGuildId: config.operatorGuildId,
    log,
    watch: health.watch,
    wait: (ms, signal) => delay(ms, undefined, { signal }),
  });
  health.hasBot(bot);
  signals.handTo((signal) => {
    log.info({ signal }, 'stopping');
    void bot.stop();
  });
  void stopUnread(bot, read, log);
  const { exitCode, sentence } = await bot.ended;
  await kept.close();
  if (sentence !== null) say(host, sentence);
  // discord.js may leave sockets open that hold the process; an idle process ends before this.
  setTimeout(() => host.exit(exitCode), LINGER_MS).unref();
  return exitCode;
}

/** Stops a bot that is to have no articles after all. */
async function stopUnread(
  bot: Pick<Bot, 'stop'>,
  read: OpenedContent['read'],
  log: Log,
): Promise<void> {
  const ending = await endingOf(read, log);
  if (ending !== null) await bot.stop(ending);
}

/** Null when the articles are in use: the bot goes on. */
async function endingOf(read: OpenedContent['read'], log: Log): Promise<Ending | null> {
  try {
    const unreadable = await read;
    if (unreadable === null) return null;
    return { exitCode: EXIT.configuration, sentence: unreadable.sentence };
  } catch (error) {
    log.fatal({ err: error }, 'reading the articles failed in a way that was not foreseen');
    return { exitCode: EXIT.bug, sentence: null };
  }
}
