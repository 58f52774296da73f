/**
 * How long a shard waits before it identifies: for what it has done itself of late, for what all shards of the
 * bot have done in the day, and for what Discord has left.
 *
 * Discord counts the bot, not the shard: sixteen shards that each hold back as one would use up the day's thousand
 * in two hours.
 * https://docs.discord.com/developers/events/gateway#session-start-limit-object
 */
import { DAY_MS } from '../state/days.ts';
import type { IdentifyTimes } from '../state/identify-times.ts';

/** What counts as a row, in milliseconds. */
const ROW_MS = 15 * 60 * 1000;

/**
 * Pause after the last of so many in a row of one shard, in seconds; the last one holds for all further. Restarting
 * twice costs nothing; later there are fewer than four a minute, and about six hundred a day at most.
 */
const PAUSES_S = [0, 0, 5, 10, 20, 40, 80, 160, 300] as const;
const LONGEST_S = Math.max(...PAUSES_S);
const LONGEST_MS = 1000 * LONGEST_S;

/**
 * Of what Discord allows in a day, the share that all shards together may take at once for identifying once more,
 * and the share that comes back in a day. A thousand let sixty shards start anew three times without a pause, and a
 * loop of whatever number of shards take six hundred a day, besides the first time of each.
 */
const AT_ONCE = 0.2;
const IN_A_DAY = 0.4;

/**
 * Where Discord has so few left of the day, the longest pause holds between any two whatever is known here: what was
 * kept may be lost, or could not be kept on a full disk, and another program may use the same token.
 */
const FEW = 300;

interface Moment {
  /** In milliseconds since the Unix epoch, like `began`. */
  readonly time: number;
  /** When this process began to connect. */
  readonly began: number;
  /** How many Discord lets the bot identify still. */
  readonly left: number;
  /** How many it allows in a day. */
  readonly total: number;
}

/**
 * @param known - Of the last day, of all shards.
 * @returns Whole milliseconds; 0: it may identify now.
 */
export function identifyWaitMs(known: IdentifyTimes, shard: number, moment: Moment): number {
  const { time, began, left } = moment;
  const row = (known[shard] ?? []).filter((at) => at > time - ROW_MS);
  const ownEnd = (row.at(-1) ?? 0) + 1000 * (PAUSES_S[row.length] ?? LONGEST_S);
  // Where none is known, the last may have been a moment before this process began.
  const lastOfAny = Math.max(...Object.values(known).flat());
  const fewEnd = left < FEW ? (lastOfAny === -Infinity ? began : lastOfAny) + LONGEST_MS : 0;
  const waitMs = Math.max(ownEnd - time, fewEnd - time, overdrawnMs(known, shard, moment), 0);
  return Math.ceil(waitMs);
}

/** Until the bot may identify a shard once more; a shard that has not yet done so in the day waits for no other. */
function overdrawnMs(known: IdentifyTimes, shard: number, { time, total }: Moment): number {
  if (known[shard] === undefined) return 0;
  const gapMs = DAY_MS / (IN_A_DAY * total);
  const onceMore = Float64Array.from(Object.values(known).flatMap((times) => times.slice(1)));
  // A bucket that each time fills by one, and that runs out by one in each gap.
  let level = 0;
  let last = -Infinity;
  for (const at of [...onceMore.toSorted(), time]) {
    level = Math.max(0, level - (at - last) / gapMs) + 1;
    last = at;
  }
  return (level - AT_ONCE * total) * gapMs;
}
