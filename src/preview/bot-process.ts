/** The bot as it runs in production, in a process of its own, with the stand-in's address. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { loggedAt } from './bot-log.ts';

/** Service managers are promised five seconds; so is whoever presses Ctrl-C. */
const STOP_WITHIN_MS = 5000;

export interface BotProcess {
  /** Resolves when it has ended: with its exit code, or null when a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly pid: number | undefined;
  hasEnded(): boolean;
  /** Asks it to stop, and ends it when it does not. */
  stop(): Promise<void>;
}

export interface BotProcessOptions {
  /** File of the built program. */
  readonly program: string;
  /** As `botEnvironment` makes it. */
  readonly env: NodeJS.ProcessEnv;
  /** A line of its log. */
  readonly onLine: (line: string) => void;
}

export interface BotSettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly token: string;
  readonly apiUrl: string;
  readonly contentDir: string;
  readonly dataDir: string;
}

export function startBotProcess({ program, env, onLine }: BotProcessOptions): BotProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', program], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  createInterface({ input: child.stderr }).on('line', onLine);
  const ended = once(child, 'exit').then(([code]: readonly (number | null)[]) => code ?? null);
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    ended,
    pid: child.pid,
    hasEnded,
    async stop() {
      if (hasEnded()) return;
      child.kill('SIGTERM');
      const late = new AbortController();
      await Promise.race([ended, delay(STOP_WITHIN_MS, null, { signal: late.signal, ref: false })]);
      late.abort();
      if (!hasEnded()) child.kill('SIGKILL');
      await ended;
    },
  };
}

/**
 * The operator's own settings, except those that lead to their Discord or their data. They are set to
 * nothing rather than left out, or the bot would read them from `.env`.
 */
export function botEnvironment({
  env,
  token,
  apiUrl,
  contentDir,
  dataDir,
}: BotSettings): NodeJS.ProcessEnv {
  return {
    ...env,
    DISCORD_TOKEN: token,
    DISCORD_API_URL: apiUrl,
    DISCORD_GUILD_ID: '',
    OPERATOR_GUILD_ID: '',
    DATABASE_URL: '',
    SHARDS: '',
    SHARD_COUNT: '',
    HASH_KEY: '',
    CONTENT_DIR: contentDir,
    DATA_DIR: dataDir,
    MESSAGE_CONTENT_INTENT: 'true',
    // Told of each question, with its id; what of the log is shown, `bot-log.ts` decides.
    LOG_LEVEL: loggedAt(env['LOG_LEVEL']),
    LOG_QUESTIONS: 'true',
  };
}
