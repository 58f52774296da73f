import type { RequestLog } from '../request-log.ts';
import { OpenApiCheck, type Deviation } from './openapi-check.ts';

// Compiling its schemas takes a second or two; they are the same for every server.
let check: OpenApiCheck | undefined;

interface Server {
  readonly requests: RequestLog;
}

/** What was sent to a server, and what it answered, that is not as Discord's OpenAPI document has it. */
export function deviationsOf({ requests }: Server): readonly Deviation[] {
  check ??= new OpenApiCheck();
  return check.deviations(requests.all);
}

/** @throws {Error} When there is any deviation, with the first ten: for the end of every test. */
export function throwDeviations(server: Server): void {
  const deviations = deviationsOf(server);
  if (deviations.length === 0) return;
  const told = deviations
    .slice(0, 10)
    .map(({ request, part, problems }) => `${request} (${part}): ${problems.join('; ')}`);
  throw new Error(`Not as Discord describes it:\n${told.join('\n')}`);
}
