import type { NoRequest } from '../config/command-line.ts';
import { fail, type Streams } from './streams.ts';

/**
 * Ends a command that has nothing to do: 0 after its usage, 2 after what is wrong.
 *
 * @param hint - What follows the problem; by default where the usage is found.
 */
export function withoutRequest(
  line: NoRequest,
  usage: string,
  streams: Streams,
  hint = '--help shows the usage.',
): 0 | 2 {
  if (line.kind === 'refused') return fail(streams, 2, line.problem, hint);
  streams.output.write(usage);
  return 0;
}
