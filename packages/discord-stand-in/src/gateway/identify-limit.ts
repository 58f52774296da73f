/**
 * How often shards may identify: in a day, and one of each bucket at a time.
 *
 * @see https://docs.discord.com/developers/events/gateway#rate-limiting
 */
export interface IdentifyLimits {
  readonly maxConcurrency: number;
  readonly identifyIntervalMs: number;
  readonly identifiesPerDay: number;
}

export class IdentifyLimit {
  readonly #limits: IdentifyLimits;
  /** Bucket → when a shard of it has identified last. */
  readonly #last = new Map<number, number>();
  #taken = 0;
  #refused = 0;

  constructor(limits: IdentifyLimits) {
    this.#limits = limits;
  }

  /** Of today's; without any, Discord takes the token back. */
  get left(): number {
    return Math.max(0, this.#limits.identifiesPerDay - this.#taken);
  }

  /** How many came before their turn. */
  get refused(): number {
    return this.#refused;
  }

  /** @returns Whether it is the shard's turn; one that comes too early counts as well. */
  take(shard: number): boolean {
    const { maxConcurrency, identifyIntervalMs } = this.#limits;
    this.#taken += 1;
    const bucket = shard % maxConcurrency;
    const now = Date.now();
    const isTurn = now - (this.#last.get(bucket) ?? -Infinity) >= identifyIntervalMs;
    if (isTurn) this.#last.set(bucket, now);
    else this.#refused += 1;
    return isTurn;
  }
}
