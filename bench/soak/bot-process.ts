/** The built bot in a process of its own, and its log as it writes it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** A line of the log, which is JSON. */
export type LogLine = Readonly<Record<string, unknown>>;

export class BotProcess {
  /** Resolves when it answers; rejects when it ends before. */
  readonly connected: Promise<void>;
  /** Resolves when it has ended and all of its log is read. */
  readonly ended: Promise<unknown>;
  readonly #child: ChildProcess;
  #isAskedToEnd = false;

  /**
   * @param program - The file that Node.js runs.
   * @param env - All of its environment but PATH.
   */
  constructor(
    program: string,
    env: Readonly<Record<string, string>>,
    onLine: (line: LogLine) => void,
  ) {
    this.#child = spawn(process.execPath, [program], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const { stderr } = this.#child;
    if (stderr === null) throw new TypeError('Expected a pipe for the log, got none');
    this.ended = once(this.#child, 'close');
    this.connected = new Promise((resolve, reject) => {
      let last = '';
      createInterface(stderr).on('line', (text) => {
        last = text;
        const line = lineIn(text);
        onLine(line);
        if (line['msg'] === 'connected') resolve();
      });
      void this.ended.then(() => reject(new Error(`The bot has ended: ${last}`)));
    });
  }

  /** Whether it has ended by itself. */
  get isCrashed(): boolean {
    const { exitCode, signalCode } = this.#child;
    return !this.#isAskedToEnd && (exitCode !== null || signalCode !== null);
  }

  signal(name: NodeJS.Signals): void {
    if (name === 'SIGTERM' || name === 'SIGKILL') this.#isAskedToEnd = true;
    this.#child.kill(name);
  }

  /** Megabytes of memory that it has now; null where the system does not tell. */
  async memoryMb(): Promise<number | null> {
    try {
      const status = await readFile(`/proc/${this.#child.pid}/status`, 'utf8');
      const [, kb] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? [];
      return kb === undefined ? null : Number(kb) / 1024;
    } catch {
      return null;
    }
  }
}

/** What it says to a person, when it cannot start, is no JSON. */
function lineIn(text: string): LogLine {
  try {
    const line: LogLine = JSON.parse(text);
    return line;
  } catch {
    return { msg: text };
  }
}
