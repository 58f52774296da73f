/** The process that a command runs in; commands themselves see its `Streams` only. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CommandMain, Streams } from './streams.ts';

/**
 * Runs the command when its file is the program that was started, and not when it is imported.
 *
 * @param url - `import.meta.url` of the command's file.
 */
export async function runCommand(url: string, command: CommandMain): Promise<void> {
  if (!isProgram(url)) return;
  const { argv, stdin, stdout, stderr, env } = process;
  endWithReader();
  const streams: Streams = {
    input: stdin,
    output: stdout,
    error: stderr,
    env,
    cwd: process.cwd(),
    now: () => new Date(),
  };
  // Set rather than exited with: what was written to a pipe is flushed first.
  process.exitCode = await command(argv.slice(2), streams);
}

function isProgram(url: string): boolean {
  const [, program] = process.argv;
  // Started through a link, the program has another path than its module.
  return program !== undefined && realpathSync(program) === fileURLToPath(url);
}

/** Ends the program when the reader of its output has left (`| head -1`): there is nobody to tell. */
function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      // Without a number: a failure that was found before keeps its exit code.
      process.exit();
    });
  }
}
