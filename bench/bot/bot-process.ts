/** A bot in a process of its own, and what it costs the machine. Linux alone tells. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export interface BotProcess {
  /** Processor time of all its threads since its start, in milliseconds. */
  processorMs(): Promise<number>;
  /** Resident memory now, in the kilobytes of 1,024 bytes that Linux counts: what the system has to give, not what a collection would leave. */
  residentKb(): Promise<number>;
  stop(): Promise<void>;
}

/** @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const TICKS_A_SECOND = 100;

/**
 * @param args - What Node.js is given: the program, and options before it.
 * @param env - Beside that of this process.
 */
export function startBotProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): BotProcess {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    async processorMs() {
      const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8');
      // Behind the name, which may hold spaces: fields 3 and on.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_A_SECOND;
    },
    async residentKb() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]);
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
