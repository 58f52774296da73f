/** The process that `checkInProcess` starts: takes one request, sends one result, ends. */
import { constants, setPriority } from 'node:os';
import { checkContent, type CheckRequest } from './content-check.ts';

try {
  // Where both want the same processor, answers come first; of the lowest priority, the check
  // would hardly ever get its turn on a machine that is busy with something else.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
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
