/**
 * Discord's ids: a time in the upper 42 bits, then bits that keep ids of one millisecond apart.
 *
 * @see https://docs.discord.com/developers/reference#snowflakes
 */
const DISCORD_EPOCH_MS = 1_420_070_400_000;
const TIMESTAMP_SHIFT = 22n;

/** Hands out ids that always grow, so that sorting by id is sorting by age. */
export class SnowflakeSource {
  #last = 0n;

  /** A new id, larger than every one before it. */
  next(): string {
    const fromClock = BigInt(Date.now() - DISCORD_EPOCH_MS) << TIMESTAMP_SHIFT;
    this.#last = fromClock > this.#last ? fromClock : this.#last + 1n;
    return this.#last.toString();
  }
}

/** Negative when `a` is the older id, positive when it is the newer one, 0 when they are equal. */
export function compareSnowflakes(a: string, b: string): number {
  const difference = BigInt(a) - BigInt(b);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/**
 * Which shard hears of a guild.
 *
 * @see https://docs.discord.com/developers/events/gateway#sharding
 */
export function shardOf(guildId: string | null, shardCount: number): number {
  // Direct messages have no guild and always go to the first shard.
  if (guildId === null) return 0;
  return Number((BigInt(guildId) >> TIMESTAMP_SHIFT) % BigInt(shardCount));
}
