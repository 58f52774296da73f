/** The bot as it runs in production, in a process of its own, with the stand-in's address. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { VARIABLES } from '../config/variables.ts';
import { loggedAt } from './bot-log.ts';

/** Node's way to load something before a program that knows nothing of it. */
const ENDS_WITH_US = `--import=${new URL('end-with-preview.mjs', import.meta.url).href}`;

/** What changes answers, and reaches nobody. */
const KEPT = ['SITE_URL', 'CONTENT_REPO_URL', 'STALE_AFTER_YEARS', 'RETENTION_DAYS'];

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
  const child = spawn(process.execPath, ['--enable-source-maps', ENDS_WITH_US, program], {
    env,
    // The channel closes when this process ends, by whatever.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  if (child.stderr !== null) createInterface({ input: child.stderr }).on('line', onLine);
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
 * Of the operator's own settings those that change answers. The others lead to their Discord or their data,
 * or open a port beside that of the bot they run; they are set to nothing rather than left out, or the
 * bot would read them from `.env`.
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
    ...Object.fromEntries(
      Object.keys(VARIABLES).map((name) => [name, KEPT.includes(name) ? (env[name] ?? '') : '']),
    ),
    DISCORD_TOKEN: token,
    DISCORD_API_URL: apiUrl,
    CONTENT_DIR: contentDir,
    DATA_DIR: dataDir,
    MESSAGE_CONTENT_INTENT: 'true',
    // Told of each question, with its id; what of the log is shown, `bot-log.ts` decides.
    LOG_LEVEL: loggedAt(env['LOG_LEVEL']),
    LOG_QUESTIONS: 'true',
  };
}
