/** Runs a command of ours as a person's shell would, and gives back what it printed. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Written to standard input, which is then closed. */
  readonly input?: string;
  readonly cwd?: string;
}

/** @param file - TypeScript file below the project's root. */
export function run(file: string, args: readonly string[], options?: RunOptions): Promise<Run> {
  const source = fileURLToPath(new URL(`../${file}`, import.meta.url));
  return runNode(['--import', import.meta.resolve('tsx'), source, ...args], options);
}

/** The same, built once for all tests: it starts in a third of the time. @param name - `cli/ask`. */
export function runBuilt(
  name: string,
  args: readonly string[],
  options?: RunOptions,
): Promise<Run> {
  return runNode([builtFile(name), ...args], options);
}

/** @param name - `cli/ask`. */
export function builtFile(name: string): string {
  return join(inject('builtProgram'), 'dist', `${name}.js`);
}

/** What is run from its sources, bundled once for all tests. @param name - As `bundle-sources.ts` has it. */
export function sourceFile(name: string): string {
  return join(inject('bundledSources'), `${name}.js`);
}

/** @param args - What Node.js is given: a program, and what follows it. */
export function runNode(
  args: readonly string[],
  { env, input = '', cwd = root }: RunOptions = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    // Nothing of the machine's own settings: a DISCORD_TOKEN there must not be used by a test.
    const child = spawn(process.execPath, args, {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
    child.stdin.end(input);
  });
}
