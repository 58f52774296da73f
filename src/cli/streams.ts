/** What a command sees of the process it runs in; a test gives it streams of its own. */
import { once } from 'node:events';
import { styleFor, type TextOutput } from '../terminal/style.ts';
import { wrapLines } from '../terminal/wrapped-text.ts';

export type CommandInput = NodeJS.ReadableStream & { readonly isTTY?: boolean };
export type CommandOutput = NodeJS.WritableStream & TextOutput;

export interface Streams {
  /** Lines of a pipe, or the keys of somebody at a terminal. */
  readonly input: CommandInput;
  /** For what the command was asked for, alone. */
  readonly output: CommandOutput;
  /** For everything that is said beside it: findings, progress, failures. */
  readonly error: CommandOutput;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the command was started, which is where Node takes relative paths from. Absolute. */
  readonly cwd: string;
  readonly now: () => Date;
}

/** Does what its arguments say and gives back the exit code. Only a bug is thrown. */
export type CommandMain = (args: readonly string[], streams: Streams) => Promise<number>;

/** Resolves when more can be written, so that a long output neither piles up in memory nor outlives its reader. */
export async function writeOut({ output }: Pick<Streams, 'output'>, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

/** Says on standard error why the command ends, a sentence a line, and gives back its exit code. */
export function fail<Code extends number>(
  { error }: Pick<Streams, 'error'>,
  exitCode: Code,
  ...sentences: readonly string[]
): Code {
  const style = styleFor(error);
  error.write(sentences.map((sentence) => `${wrapLines(sentence, style)}\n`).join(''));
  return exitCode;
}
