/**
 * Keeps in mind which servers the bot is in, so that what is stored of the others can be forgotten.
 *
 * discord.js tells a server that is merely unavailable by other events (`guildUnavailable`,
 * `guildAvailable`), and has it in its list at the start.
 */
import { Events, ShardClientUtil, type Client } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import type { InFlight } from './in-flight.ts';
import type { WriteOutcome } from './state/outcomes.ts';

export function keepServers(
  client: Client,
  { state, log }: Pick<BotContext, 'state' | 'log'>,
  work: InFlight,
): void {
  if (state === null) return;
  const { servers } = state;

  function keep(write: () => Promise<WriteOutcome>): void {
    work.run(async () => {
      const outcome = await write();
      // The next start compares again.
      if (outcome.kind === 'not-stored') {
        log.warn(`which servers the bot is in was not stored: ${outcome.sentence}`);
      }
    });
  }

  client.once(Events.ClientReady, (ready) => {
    const { shardCount = 1 } = ready.options;
    const isOurs = (guildId: string): boolean =>
      ready.ws.shards.has(ShardClientUtil.shardIdForGuildId(guildId, shardCount));
    keep(() => servers.present([...ready.guilds.cache.keys()], isOurs));
  });
  client.on(Events.GuildCreate, ({ id }) => keep(() => servers.joined(id)));
  client.on(Events.GuildDelete, ({ id }) => keep(() => servers.left(id)));
}
