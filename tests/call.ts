/** Calls a command of ours in the process of the test, and gives back what it printed. */
import { PassThrough, Writable } from 'node:stream';
import type { CommandMain, CommandInput, CommandOutput } from '../src/cli/streams.ts';
import type { Run } from './run.ts';

/** Fixed, so that no test depends on the day it runs. */
const NOW = new Date('2026-11-21T12:00:00Z');

/**
 * Relative paths start at the project's root.
 *
 * @param options - `env` is all of the environment that the command sees. `keys` are what a person
 *   presses at a terminal; without them there is nobody, and standard input is at its end. `now` is
 *   what the clock shows; by default always the same. `columns` makes what is written to a terminal of
 *   that width.
 */
export async function call(
  command: CommandMain,
  args: readonly string[],
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly keys?: string;
    readonly now?: Date;
    readonly columns?: number;
  } = {},
): Promise<Run> {
  const { env = {}, keys, now = NOW, columns } = options;
  const [output, error] = [written(columns), written(columns)];
  const exitCode = await command(args, {
    input: keys === undefined ? new PassThrough().end() : terminal(keys),
    output: output.stream,
    error: error.stream,
    env,
    cwd: process.cwd(),
    now: () => now,
  });
  return { exitCode, stdout: output.text(), stderr: error.text() };
}

function terminal(keys: string): CommandInput {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  input.write(keys);
  return input;
}

/** @param columns - Of a terminal without colours; undefined for a pipe. */
function written(columns: number | undefined): {
  readonly stream: CommandOutput;
  readonly text: () => string;
} {
  let text = '';
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const shown = columns === undefined ? {} : { isTTY: true, columns };
  return { stream: Object.assign(stream, shown), text: () => text };
}
