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
import { createIdentifiesLeft, type DayLimit } from './identifies-left.ts';
import type { IdentifyLog } from './identify-log.ts';
import { identifyWaitMs } from './identify-pace.ts';

/** As many as Discord allows in a day: whoever has waited so often has waited days, or by a clock that stands still. */
const MOST_WAITS = 1000;

export interface ThrottleOptions extends Pick<BotContext, 'log' | 'now' | 'wait'> {
  /** Takes care of how many shards may identify at once. */
  readonly inner: IIdentifyThrottler;
  readonly identifies: IdentifyLog;
  /** Of all shards, as Discord said it when the bot began to connect. */
  readonly limit: DayLimit;
  readonly watch: Pick<BotContext['watch'], 'identifiesLeft'>;
  /** Aborted once the bot leaves. */
  readonly leaving: AbortSignal;
}

export function createIdentifyThrottle({
  inner,
  identifies,
  limit,
  leaving,
  log,
  now,
  wait,
  watch,
}: ThrottleOptions): IIdentifyThrottler {
  const began = now().getTime();
  const { total } = limit;
  const leftOf = createIdentifiesLeft(limit, began);
  let isTold = false;

  function tellNotKept(error: unknown): void {
    // Once is enough: whoever starts it again and again is to know that it does not wait longer each time.
    log[isTold ? 'debug' : 'warn'](
      { err: error },
      'when the bot connected is not kept for its next start: let the program write to DATA_DIR',
    );
    isTold = true;
  }

  /** Until the shard has taken one of the day; whoever waits beside it may have been quicker. */
  async function take(shard: number, signal: AbortSignal): Promise<void> {
    for (let waits = 0; ; waits += 1) {
      const isDue = waits === MOST_WAITS;
      // A client that is destroyed before it is ready connects once more by itself, and would stay: a
      // refusal would make it try again and again, so its turn never comes.
      if (leaving.aborted) await new Promise(() => undefined);
      const { waitMs, times, notKept } = await identifies.take(shard, (known, time) =>
        isDue ? 0 : identifyWaitMs(known, shard, { time, began, total, left: leftOf(known, time) }),
      );
      const left = leftOf(times, now().getTime());
      watch.identifiesLeft(left);
      if (notKept !== null) tellNotKept(notKept);
      if (waitMs === 0) return;
      const fields = { shard, waitMs, connected: times[shard]?.length ?? 0, left };
      if (waits === 0) log.warn(fields, 'connected anew too often; waiting before the next time');
      await wait(waitMs, signal);
    }
  }

  return {
    async waitForIdentify(shardId, signal) {
      await take(shardId, signal);
      // Last: what comes after it takes part of the time that its turn leaves to others.
      await inner.waitForIdentify(shardId, signal);
      // A client that has left meanwhile would identify itself on a socket that is closed.
      signal.throwIfAborted();
    },
  };
}
