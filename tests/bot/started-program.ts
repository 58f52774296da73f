/**
 * `npm start` in the test's own process, or as it is built in a process of its own.
 *
 * A process of its own is for what only a process has: exit codes, signals of the system, files
 * that the build must hold. It costs some hundred times as much.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { inject } from 'vitest';
import { secretsOfEnv, shownSecrets } from './shown-secrets.ts';
import { runProgram } from '../../src/bot/program/program.ts';

export interface StartedProgram {
  readonly stdin: Writable;
  readonly stdout: Printed;
  readonly stderr: Printed;
  /** Resolves with the exit code; null after a signal. Rejects when a secret was printed. */
  readonly exited: Promise<number | null>;
  signal(name: NodeJS.Signals): void;
}

export interface StartOptions {
  /** Written to standard input, which is then closed; null leaves it open and empty. Default: ''. */
  readonly input?: string | null;
  /** For a process of its own. Default: the folder of the build, where no `.env` is. */
  readonly cwd?: string;
}

/** Text that grows, and who waits for some of it. */
export class Printed extends Writable {
  #text = '';
  readonly #waiting = new Set<() => void>();

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#text += chunk.toString();
    for (const look of this.#waiting) look();
    done();
  }

  get text(): string {
    return this.#text;
  }

  /** Resolves when the whole text so far matches. */
  matching(pattern: RegExp): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!pattern.test(this.#text)) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }
}

/** @param env - All of the environment, DATA_DIR aside: a folder of its own. No `.env` is read. */
export function startHere(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { input = '' }: StartOptions = {},
): StartedProgram {
  const stdin = new PassThrough();
  const stdout = new Printed();
  const stderr = new Printed();
  const events = new EventEmitter();
  if (input !== null) stdin.end(input);
  const dataDir = join(tmpdir(), `docent-test-${randomUUID()}`);
  const exited = new Promise<number>((resolve, reject) => {
    const ended = runProgram(args, {
      env: { LOG_LEVEL: 'debug', DATA_DIR: dataDir, ...env },
      stdin,
      stdout,
      stderr,
      events,
      exit: resolve,
      isOnTerminal: () => false,
      endByHangUp: () => reject(new Error('There was no terminal to hang up')),
      logTo: { write: (line) => stderr.write(line) },
    });
    ended.then(resolve, reject);
  });
  return {
    stdin,
    stdout,
    stderr,
    exited: withoutSecrets(withoutFolder(exited, dataDir), env, [stdout, stderr]),
    signal: (name) => void events.emit(name),
  };
}

async function withoutSecrets<T>(
  ended: Promise<T>,
  env: Readonly<Record<string, string>>,
  printed: readonly Printed[],
): Promise<T> {
  const result = await ended;
  const text = printed.map((one) => one.text).join('');
  const shown = shownSecrets(text, secretsOfEnv(env));
  if (shown.length > 0) throw new Error(`Printed ${shown.join(', ')}:\n${text}`);
  return result;
}

async function withoutFolder<T>(ended: Promise<T>, folder: string): Promise<T> {
  try {
    return await ended;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param env - Beside PATH all of the environment: nobody's own settings are used by a test. */
export function startBuilt(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { input = '', cwd = inject('builtProgram') }: StartOptions = {},
): StartedProgram {
  const child = spawn(process.execPath, [builtMain(), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'debug', ...env },
  });
  const stdout = new Printed();
  const stderr = new Printed();
  child.stdout.pipe(stdout);
  child.stderr.pipe(stderr);
  if (input !== null) child.stdin.end(input);
  return {
    stdin: child.stdin,
    stdout,
    stderr,
    exited: withoutSecrets(
      new Promise<number | null>((resolve) => child.once('close', resolve)),
      env,
      [stdout, stderr],
    ),
    signal: (name) => void child.kill(name),
  };
}

/** The built program's file. */
export function builtMain(): string {
  return join(inject('builtProgram'), 'dist', 'bot', 'main.js');
}

/** Waits for what a running program does; one that has ended fails the test at once, with its last words. */
export async function beforeExit(program: StartedProgram, moment: Promise<unknown>): Promise<void> {
  const early = program.exited.then((code) => {
    throw new Error(`The program ended with ${code}: ${program.stderr.text}`);
  });
  await Promise.race([moment, early]);
  // Its end is expected from now on.
  early.catch(() => undefined);
}
