/** Whose turn it is to identify, where several processes have shards of one bot. */
import type { IIdentifyThrottler } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { Identifying } from '../state/identifying.ts';

interface SharedTurnsOptions extends Pick<BotContext, 'log' | 'wait'> {
  readonly identifying: Pick<Identifying, 'takeTurn'>;
  /** As `max_concurrency` says. */
  readonly buckets: number;
  /** What is asked instead while the database cannot be. */
  readonly alone: IIdentifyThrottler;
}

export function createSharedTurns({
  identifying,
  buckets,
  alone,
  log,
  wait,
}: SharedTurnsOptions): IIdentifyThrottler {
  return {
    async waitForIdentify(shardId, signal) {
      for (;;) {
        signal.throwIfAborted();
        const left = await identifying.takeTurn(shardId % buckets);
        if (left.kind === 'not-read') {
          const fields = { shard: shardId };
          log.warn(fields, `identifying without a look at other processes: ${left.sentence}`);
          return alone.waitForIdentify(shardId, signal);
        }
        if (left.value === 0) return;
        await wait(left.value, signal);
      }
    },
  };
}
