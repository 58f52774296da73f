/**
 * Slows a bot down that has to identify itself again and again, in one run or by one restart after another.
 *
 * Discord resets the token of a bot that identifies more than a thousand times a day. A connection that is
 * resumed needs no identifying; so many come from a session that is declared invalid in a loop, or from a
 * process that a service manager starts again whenever it crashes.
 * https://docs.discord.com/developers/events/gateway#session-start-limit-object
 */
import type { IIdentifyThrottler } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { IdentifyLog } from './identify-log.ts';

/** What counts as a row, in milliseconds. */
const ROW_MS = 15 * 60 * 1000;

/**
 * Pause after the last of so many in a row, in seconds; the last one holds for all further. Restarting twice
 * costs nothing; later there are fewer than four a minute, and about six hundred a day at most.
 */
const PAUSES_S = [0, 0, 5, 10, 20, 40, 80, 160, 300] as const;
const LONGEST_S = Math.max(...PAUSES_S);
const LONGEST_MS = 1000 * LONGEST_S;

/**
 * Where Discord has so few left of the day, the longest pause holds whatever is known here: what was kept may be
 * lost, or could not be kept on a full disk, and another program may use the same token.
 */
const FEW = 300;

export interface ThrottleOptions extends Pick<BotContext, 'log' | 'now' | 'wait'> {
  /** Takes care of how many shards may identify at once. */
  readonly inner: IIdentifyThrottler;
  readonly identifies: IdentifyLog;
  /** How many Discord lets it identify still, as it said when the bot began to connect. */
  readonly left: number;
  /** Aborted once the bot leaves. */
  readonly leaving: AbortSignal;
}

export function createIdentifyThrottle({
  inner,
  identifies,
  left,
  leaving,
  log,
  now,
  wait,
}: ThrottleOptions): IIdentifyThrottler {
  let isTold = false;

  async function note(shard: number, times: readonly number[]): Promise<void> {
    try {
      await identifies.note(shard, times);
    } catch (error) {
      // Once is enough: whoever starts it again and again is to know that it does not wait longer each time.
      log[isTold ? 'debug' : 'warn'](
        { err: error },
        'when the bot connected is not kept for its next start: let the program write to DATA_DIR',
      );
      isTold = true;
    }
  }

  return {
    async waitForIdentify(shardId, signal) {
      // A client that is destroyed before it is ready connects once more by itself, and would stay: a
      // refusal would make it try again and again, so its turn never comes.
      if (leaving.aborted) await new Promise(() => undefined);
      const times = await identifies.timesOf(shardId);
      const time = now().getTime();
      // Times to come are from a clock that was wrong.
      const row = times.filter((at) => at > time - ROW_MS && at <= time);
      const areFewLeft = left < FEW;
      const pauseMs = areFewLeft ? LONGEST_MS : 1000 * (PAUSES_S[row.length] ?? LONGEST_S);
      // Of a row that is not known, the last may have been a moment ago.
      const last = row.at(-1) ?? (areFewLeft ? time : 0);
      const waitMs = last + pauseMs - time;
      if (waitMs > 0) {
        const fields = { shard: shardId, waitMs, connected: row.length, left };
        log.warn(fields, 'connected anew too often; waiting before the next time');
        await wait(waitMs, signal);
      }
      await note(shardId, [...row, now().getTime()].slice(-PAUSES_S.length));
      // Last: what comes after it takes part of the time that its turn leaves to others.
      await inner.waitForIdentify(shardId, signal);
      // A client that has left meanwhile would identify itself on a socket that is closed.
      signal.throwIfAborted();
    },
  };
}
