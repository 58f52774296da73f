/**
 * Which of several processes takes up what Discord tells all of them: while a newer process takes the place of an
 * older one, both hear of every message and every press. What one has taken and not finished when it is killed, the
 * others, or the next one, tell of.
 *
 * Where the database cannot say in time, all go on. Then Discord lets one of them answer: a message by its nonce,
 * an interaction by its first response.
 */
import { setImmediate } from 'node:timers/promises';
import type { Log } from '../../config/log.ts';
import { atMost } from '../at-most.ts';
import type { TakenEvents } from '../state/begun-events.ts';
import type { EventKind } from '../state/schema.ts';

/** Of the three seconds in which an interaction must be acknowledged, in milliseconds. */
const SAID_WITHIN_MS = 1000;

/** What Discord tells of. `id`: another one for each event of each kind. */
export interface DiscordEvent {
  readonly id: string;
  readonly kind: EventKind;
}

/** Does the work if the event is this process's to take up, and says so when it is done. Rejects as the work does. */
export type WhenTaken = (event: DiscordEvent, work: () => Promise<void>) => Promise<void>;

/** @param taken - Null: nothing can be kept. */
export function createWhenTaken(
  taken: TakenEvents | null,
  log: Pick<Log, 'debug' | 'error'>,
): WhenTaken {
  if (taken === null) return (_event, work) => work();

  async function isOurs(among: TakenEvents, { id, kind }: DiscordEvent): Promise<boolean> {
    try {
      const outcome = await among.take(id, kind);
      if (outcome.kind === 'read') return outcome.value;
      log.debug(`it is not known who takes up what Discord tells: ${outcome.sentence}`);
    } catch (error) {
      log.error({ err: error }, 'who takes up what Discord tells could not be asked');
    }
    return true;
  }

  async function inTime(asked: Promise<boolean>): Promise<boolean> {
    let isTaken: boolean | null = null;
    await atMost(
      SAID_WITHIN_MS,
      asked.then((ours) => void (isTaken = ours)),
    );
    // On a busy machine the time may be up while the answer is there and not read.
    if (isTaken === null) await setImmediate();
    return isTaken ?? true;
  }

  return async (event, work) => {
    const asked = isOurs(taken, event);
    // Who is alone waits for nobody, and needs no timer for each event.
    if (taken.isShared && !(await inTime(asked))) return;
    try {
      await work();
    } finally {
      taken.finish(event.id);
    }
  };
}
