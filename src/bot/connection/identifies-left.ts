/** How many identifies are left of Discord's day, counted on from what Discord said once. */
import type { APIGatewaySessionStartLimit } from 'discord.js';
import { DAY_MS } from '../state/days.ts';
import type { IdentifyTimes } from '../state/identify-times.ts';

/** At a time, by what all shards have taken in the last day. */
type IdentifiesLeft = (known: IdentifyTimes, time: number) => number;

export type DayLimit = Pick<APIGatewaySessionStartLimit, 'total' | 'remaining' | 'reset_after'>;

/**
 * To ask Discord again each time would cost a request just when the bot is in trouble with it.
 *
 * @param asked - When Discord said so, in milliseconds since the Unix epoch.
 */
export function createIdentifiesLeft(limit: DayLimit, asked: number): IdentifiesLeft {
  const reset = asked + limit.reset_after;
  return (known, time) => {
    const isOver = time >= reset;
    const since = isOver ? time - ((time - reset) % DAY_MS) : asked;
    const taken = Object.values(known)
      .flat()
      .filter((at) => at >= since && at <= time);
    return Math.max(0, (isOver ? limit.total : limit.remaining) - taken.length);
  };
}
