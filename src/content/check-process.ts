/** The process that `checkInProcess` starts: takes one request, sends one result, ends. */
import { setPriority } from 'node:os';
import { checkContent, type CheckRequest } from './checking/content-check.ts';

/** Beside another process at 0 it gets a third of what that gets; at 10 a tenth, and at 19 a seventieth. */
const BELOW_ANSWERS = 5;

try {
  // Where both want the same processor, answers come first; of the lowest priority, the check
  // would hardly ever get its turn on a machine that is busy with something else.
  setPriority(BELOW_ANSWERS);
} catch {
  // A system that does not allow it shares evenly.
}
// Nobody is left to tell once the bot has ended.
process.once('disconnect', () => process.exit());
process.once('message', (request: CheckRequest) => void answer(request));

async function answer(request: CheckRequest): Promise<void> {
  const result = await checkContent(request);
  process.send?.(result, () => process.disconnect());
}
