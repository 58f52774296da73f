/** What happens to the connection, for whoever reads the log. */
import { Events, RESTEvents, type Client } from 'discord.js';
import type { BotContext } from '../bot-context.ts';

/** @param leaving - Aborted once the bot leaves on its own account, which is no loss. */
export function reportConnection(
  client: Client,
  { log, watch }: Pick<BotContext, 'log' | 'watch'>,
  leaving: AbortSignal,
): void {
  // Without this listener a rejected listener of discord.js would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js reported an error'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (error, shard) => {
    log.warn({ err: error, shard }, 'the connection had an error');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    // discord.js says so on our own leaving as well.
    if (!leaving.aborted) log.info({ shard }, 'connection lost, reconnecting');
  });
  const known = new Set<number>();
  client.on(Events.ShardReady, (shard) => {
    watch.connected('identified');
    if (known.has(shard)) {
      log.info({ shard }, 'connected anew: what was said meanwhile may have been missed');
    }
    known.add(shard);
  });
  client.on(Events.ShardResume, (shard, missed) => {
    watch.connected('resumed');
    log.info({ shard, missed }, 'connection resumed');
  });
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset, global }) => {
    watch.heldBack(global);
    log.warn({ route, waitMs: timeToReset, global }, 'Discord asked us to wait');
  });
  // https://docs.discord.com/developers/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) => {
    const fields = { count, remainingMs: remainingTime };
    log.warn(fields, 'many requests were refused; at 10,000 in ten minutes Discord blocks us');
  });
}
