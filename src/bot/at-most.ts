import { setTimeout as delay } from 'node:timers/promises';

/** Resolves with the work or after so many milliseconds, whichever comes first; rejects with the work. */
export async function atMost(ms: number, work: Promise<void>): Promise<void> {
  const timeUp = new AbortController();
  const { signal } = timeUp;
  const patience = delay(ms, undefined, { signal }).catch(() => undefined);
  await Promise.race([work, patience]).finally(() => timeUp.abort());
}
