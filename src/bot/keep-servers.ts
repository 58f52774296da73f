/**
 * Keeps in mind which servers the bot is in, so that what is stored of the others can be forgotten.
 *
 * discord.js tells a server that is merely unavailable by other events (`guildUnavailable`,
 * `guildAvailable`), and has it in its list at the start and at each new session.
 */
import { Events, ShardClientUtil, type Client } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { tellMissedRemovals } from './connection/missed-removals.ts';
import type { WriteOutcome } from './state/outcomes.ts';

/** @returns Compares all of it with what is stored, unless that is known to be right. */
export function keepServers(
  client: Client<true>,
  { state, log }: Pick<BotContext, 'state' | 'log'>,
  run: (work: () => Promise<void>) => void,
): () => Promise<void> {
  if (state === null) return () => Promise.resolve();
  const { servers } = state;
  let isRight = false;

  async function keep(write: () => Promise<WriteOutcome>): Promise<boolean> {
    const outcome = await write();
    if (outcome.kind === 'stored') return true;
    // Each minute would say it again; `/knowledge status` shows it.
    log.debug(`which servers the bot is in was not stored: ${outcome.sentence}`);
    return false;
  }

  function onChange(write: () => Promise<WriteOutcome>): void {
    run(async () => {
      if (!(await keep(write))) isRight = false;
    });
  }

  client.on(Events.GuildCreate, ({ id }) => onChange(() => servers.joined(id)));
  client.on(Events.GuildDelete, ({ id }) => onChange(() => servers.left(id)));
  // discord.js tells of no server that was joined meanwhile.
  tellMissedRemovals(client, () => (isRight = false));

  const { shardCount = 1 } = client.options;
  const isOurs = (guildId: string): boolean =>
    client.ws.shards.has(ShardClientUtil.shardIdForGuildId(guildId, shardCount));
  return async () => {
    if (isRight) return;
    isRight = true;
    isRight = await keep(() => servers.present([...client.guilds.cache.keys()], isOurs));
  };
}
