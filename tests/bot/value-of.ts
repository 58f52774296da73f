import type { ReadOutcome } from '../../src/bot/state/outcomes.ts';

/** What was read. @throws {Error} When it was not. */
export function valueOf<T>(outcome: ReadOutcome<T>): T {
  if (outcome.kind === 'not-read') throw new Error(outcome.sentence);
  return outcome.value;
}
