/** Calls a command of ours in the process of the test, and gives back what it printed. */
import { Readable, Writable } from 'node:stream';
import type { Command, CommandOutput } from '../src/cli/streams.ts';
import type { Run } from './run.ts';

/**
 * Relative paths start at the project's root. Neither input nor output is a terminal.
 *
 * @param env - All of the environment that the command sees.
 */
export async function call(
  command: Command,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const [output, error] = [written(), written()];
  const exitCode = await command(args, {
    input: Readable.from([]),
    output: output.stream,
    error: error.stream,
    env,
    cwd: process.cwd(),
  });
  return { exitCode, stdout: output.text(), stderr: error.text() };
}

function written(): { readonly stream: CommandOutput; readonly text: () => string } {
  let text = '';
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return { stream, text: () => text };
}
