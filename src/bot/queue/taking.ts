/**
 * Which of several processes takes up what Discord tells all of them: while a newer process takes the place of an
 * older one, both hear of every message and every press.
 *
 * Where the database cannot say in time, all go on. Then Discord lets one of them answer: a message by its nonce,
 * an interaction by its first response.
 */
import { setImmediate } from 'node:timers/promises';
import type { Log } from '../../config/log.ts';
import { atMost } from '../at-most.ts';
import type { TakenEvents } from '../state/taken-events.ts';

/** Of the three seconds in which an interaction must be acknowledged, in milliseconds. */
const SAID_WITHIN_MS = 1000;

/** @returns Whether it is this process's to take up; another id for each event. Never rejects. */
export type Take = (eventId: string) => Promise<boolean>;

/** @param taken - Null: there is one process only. */
export function createTake(taken: TakenEvents | null, log: Pick<Log, 'debug' | 'error'>): Take {
  if (taken === null) return () => Promise.resolve(true);

  async function isOurs(among: TakenEvents, eventId: string): Promise<boolean> {
    try {
      const outcome = await among.take(eventId);
      if (outcome.kind === 'read') return outcome.value;
      log.debug(`it is not known who takes up what Discord tells: ${outcome.sentence}`);
    } catch (error) {
      log.error({ err: error }, 'who takes up what Discord tells could not be asked');
    }
    return true;
  }

  return async (eventId) => {
    let isTaken: boolean | null = null;
    const asked = isOurs(taken, eventId).then((ours) => void (isTaken = ours));
    await atMost(SAID_WITHIN_MS, asked);
    // On a busy machine the time may be up while the answer is there and not read.
    if (isTaken === null) await setImmediate();
    return isTaken ?? true;
  };
}
