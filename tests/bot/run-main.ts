/** `npm start` as a child process, for what only a process has: exit codes, signals, streams. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const MAIN = fileURLToPath(new URL('../../src/bot/main.ts', import.meta.url));
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface Run {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves with the exit code; null after a signal. */
  readonly exited: Promise<number | null>;
}

/**
 * @param env - Variables of ours; those of the test's own environment are left out.
 * @param input - Written to standard input, which is then closed; null leaves it open and empty.
 */
export function runMain(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input: string | null = '',
): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], {
    cwd: PROJECT,
    env: { ...withoutOurs(process.env), LOG_LEVEL: 'debug', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  if (input !== null) child.stdin.end(input);
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    exited: new Promise((resolve) => child.once('close', resolve)),
  };
}

/** Waits for what a running bot does; one that has ended fails the test at once, with its last words. */
export async function beforeExit(run: Run, moment: Promise<void>): Promise<void> {
  const early = run.exited.then((code) => {
    throw new Error(`The bot ended with ${code}: ${run.stderr()}`);
  });
  await Promise.race([moment, early]);
  // Its end is expected from now on.
  early.catch(() => undefined);
}

/** Resolves when what was written to standard error matches. */
export function printed(run: Run, pattern: RegExp): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (pattern.test(run.stderr())) resolve();
    };
    run.child.stderr?.on('data', look);
    look();
  });
}

/** Set to nothing rather than removed: what is missing would be read from somebody's `.env`. */
export function withoutOurs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = [
    'DISCORD_TOKEN',
    'DISCORD_API_URL',
    'DISCORD_GUILD_ID',
    'OPERATOR_GUILD_ID',
    'SITE_URL',
    'STALE_AFTER_YEARS',
    'DATA_DIR',
  ];
  return { ...env, ...Object.fromEntries(ours.map((name) => [name, ''])) };
}
