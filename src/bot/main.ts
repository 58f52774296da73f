/**
 * `npm start`: the articles, then Discord with a token, or the chat in the terminal without one.
 *
 * Here the parts meet the process: environment, standard streams, signals and the exit code.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { parseArgs } from 'node:util';
import { config as loadEnvFile } from 'dotenv';
import type { Library } from '../knowledge/index.ts';
import { createCloserLooks } from '../content/closer-looks.ts';
import { parseConfig, problemLine, type Config } from '../config/config.ts';
import { EXIT, type ExitCode } from './program/exit-codes.ts';
import { followContent, type FollowedContent } from '../content/follow-content.ts';
import { openLiveLibrary, type LiveLibrary } from '../content/live-library.ts';
import { createLog, type Log } from '../config/log.ts';
import { onHangUp } from './program/on-hangup.ts';
import { createProgressLine } from '../terminal/progress-line.ts';
import type { Timer } from '../content/quiet-period.ts';
import { reloadNotice, reloadSentence, reportReload } from '../terminal/report-reload.ts';
import { logWorstFindings, worstFindings } from '../terminal/worst-findings.ts';
import { surviveRejections } from './program/survive-rejections.ts';
import { startTerminalChat } from '../terminal/chat.ts';

const USAGE = `Usage: node dist/bot/main.js [--chat] [--help]

Answers questions from a folder of articles: on Discord when DISCORD_TOKEN is set,
else in this terminal.

  --chat   chat in this terminal even when a token is set
  --help   show this text

Settings are read from the environment and from .env; .env.example explains them.
`;

/** With the time for answers under way this stays below the five seconds that a stop may take. */
const LINGER_MS = 250;

/** A signal of our own ends us within far less. */
const DEATH_MS = 1000;

const STANDARD_INPUT = 0;

function isOnTerminal(): boolean {
  return isatty(STANDARD_INPUT);
}

const timer: Timer = {
  after(ms, callback) {
    // A chat whose input has ended does not wait for a reload.
    const timeout = setTimeout(callback, ms).unref();
    return () => clearTimeout(timeout);
  },
};

const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** While nobody is being answered there is nothing to finish. */
function stopAtOnce(): void {
  process.exit(EXIT.stopped);
}

async function main(): Promise<ExitCode> {
  for (const signal of STOP_SIGNALS) process.once(signal, stopAtOnce);
  const options = readOptions();
  if (options === null) return EXIT.configuration;
  if (options.help) {
    process.stdout.write(USAGE);
    return EXIT.stopped;
  }
  loadEnvFile({ quiet: true });
  const parsed = parseConfig(process.env);
  if (parsed.kind === 'problems') {
    say('These settings cannot be used:', ...parsed.problems.map((p) => `  ${problemLine(p)}`));
    return EXIT.configuration;
  }
  const { config } = parsed;
  const { discordToken } = config;
  const log = createLog(config.logLevel, discordToken === null ? [] : [discordToken]);
  surviveRejections(process, log);

  const isChat = options.chat || discordToken === null;
  let tell = (notice: string): void => say(notice);
  const progress = createProgressLine(process.stderr, () => performance.now());
  const opened = await openLiveLibrary({
    config,
    loading: {
      dataDir: config.dataDir,
      onProgress: progress.onProgress,
      onUnsaved(sentence) {
        progress.end();
        if (isChat) tell(sentence);
        else log.warn(sentence);
      },
    },
    now: () => new Date(),
    onReload(outcome) {
      if (!isChat) return reportReload(outcome, log);
      const notice = reloadNotice(outcome);
      if (notice !== null) tell(notice);
    },
  });
  progress.end();
  if (opened.kind === 'unreadable') {
    say(opened.sentence);
    return EXIT.configuration;
  }
  const { live } = opened;
  const { findings } = live.current();
  if (isChat) say(...worstFindings(findings));
  else logWorstFindings(findings, log);
  if (discordToken === null) say('No DISCORD_TOKEN is set, so this is a chat in the terminal.');

  const followed = followContent({ folder: config.contentDir, live, log, timer });
  const hangUp = onHangUp({
    signals: process,
    isOnTerminal,
    onReload: () =>
      void reloadByHand(followed, (sentence) => (isChat ? tell(sentence) : log.info(sentence))),
    onLeft: endByHangUp,
  });
  /** A terminal that is gone fails at whatever is done with it first. */
  const failed = (error: unknown): never => {
    hangUp.endIfLeft(error);
    throw error;
  };
  try {
    if (!isChat) return await runOnDiscord({ ...config, discordToken }, live, log);
    const { stdin: input, stdout: output, stderr: notices } = process;
    for (const stream of [output, notices]) stream.on('error', failed);
    const library = (): Library => live.current().library;
    const chat = startTerminalChat({ library, input, output, notices });
    tell = (notice) => chat.tell(notice);
    await chat.ended.catch(failed);
    hangUp.endIfLeft();
    return EXIT.stopped;
  } finally {
    hangUp.ignore();
    followed.stop();
  }
}

/** As the signal ends other programs: an exit of Node's own aborts on a terminal that is gone. */
function endByHangUp(): void {
  process.kill(process.pid, 'SIGHUP');
  // The signal may reach another thread first; until it ends us nothing must go on in this one.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, DEATH_MS);
}

/** Whoever asks is also told that nothing has changed, which is no news otherwise. */
async function reloadByHand(
  followed: FollowedContent,
  tell: (sentence: string) => void,
): Promise<void> {
  const outcome = await followed.reload();
  if (outcome?.kind === 'unchanged' && !outcome.isRecovery) tell(reloadSentence(outcome));
}

async function runOnDiscord(
  config: Config & { discordToken: string },
  live: LiveLibrary,
  log: Log,
): Promise<ExitCode> {
  // Loaded here, because the chat does not need discord.js and starts faster without.
  const { startBot } = await import('./bot.ts');
  const bot = startBot({
    config,
    library: () => live.current().library,
    live,
    looks: createCloserLooks({ config, log, now: () => new Date() }),
    operatorGuildId: config.operatorGuildId,
    log,
    wait: (ms, signal) => delay(ms, undefined, { signal }),
  });
  // Once: a second Ctrl-C is from somebody who does not want to wait.
  for (const signal of STOP_SIGNALS) {
    process.off(signal, stopAtOnce);
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      void bot.stop();
    });
  }
  const { exitCode, sentence } = await bot.ended;
  if (sentence !== null) say(sentence);
  // discord.js may leave sockets open that hold the process; an idle process ends before this.
  setTimeout(() => process.exit(), LINGER_MS).unref();
  return exitCode;
}

/** Null after a complaint about the arguments. */
function readOptions(): { chat: boolean; help: boolean } | null {
  try {
    const { values } = parseArgs({
      options: { chat: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    return { chat: values.chat ?? false, help: values.help ?? false };
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), '', USAGE.trimEnd());
    return null;
  }
}

/** Lines for a person, on standard error: standard output belongs to the chat's answers. */
function say(...lines: readonly string[]): void {
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
}

try {
  process.exitCode = await main();
} catch (error) {
  createLog('fatal', [process.env['DISCORD_TOKEN'] ?? '']).fatal({ err: error }, 'could not start');
  process.exit(EXIT.bug);
}
