/** When the shards of the bot have identified themselves to Discord, and whether one of them may do so now. */

import { DAY_MS } from './days.ts';

/** Times in milliseconds since the Unix epoch, oldest first, by number of the shard. */
export type IdentifyTimes = Readonly<Record<string, readonly number[]>>;

/** How long the next identify has to wait for what is known at a time, in milliseconds; 0: not at all. */
export type WaitFor = (known: IdentifyTimes, time: number) => number;

export interface Decided {
  /** 0: the shard identifies, and `times` has it. */
  readonly waitMs: number;
  /** Those of the last day, of all shards. */
  readonly times: IdentifyTimes;
}

export function decideIdentify(
  known: IdentifyTimes,
  shard: number,
  time: number,
  waitFor: WaitFor,
): Decided {
  // Discord counts by the day. Times to come are from a clock that was wrong.
  const times = keepTimes(known, (at) => at > time - DAY_MS && at <= time);
  const waitMs = waitFor(times, time);
  if (waitMs > 0) return { waitMs, times };
  return { waitMs: 0, times: { ...times, [shard]: [...(times[shard] ?? []), time] } };
}

/** Of two that know in part the same. */
export function mergeTimes(some: IdentifyTimes, others: IdentifyTimes): IdentifyTimes {
  const merged: Record<string, readonly number[]> = { ...some };
  for (const [shard, times] of Object.entries(others)) {
    const all = new Set([...(merged[shard] ?? []), ...times]);
    merged[shard] = [...all].toSorted((a, b) => a - b);
  }
  return merged;
}

function keepTimes(times: IdentifyTimes, isKept: (at: number) => boolean): IdentifyTimes {
  const kept = Object.entries(times).map(([shard, row]) => [shard, row.filter(isKept)] as const);
  return Object.fromEntries(kept.filter(([, row]) => row.length > 0));
}
