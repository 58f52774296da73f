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
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'the connection had an error'));
  client.on(Events.ShardReconnecting, () => {
    // discord.js says so on our own leaving as well.
    if (!leaving.aborted) log.info('connection lost, reconnecting');
  });
  client.on(Events.ShardReady, () => watch.connected('identified'));
  client.on(Events.ShardResume, (_shard, missed) => {
    watch.connected('resumed');
    log.info({ missed }, 'connection resumed');
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
