import {
  Events,
  GatewayDispatchEvents,
  type Client,
  type GatewayReadyDispatchData,
} from 'discord.js';

/**
 * Lets the client tell of servers that the bot was removed from while its session was lost. A new session
 * names all it is in, unavailable ones among them; discord.js adds those, and keeps what it had.
 *
 * @param onSession - Called at each new session, with the client without what is gone.
 */
export function tellMissedRemovals(client: Client, onSession: () => void): void {
  client.ws.on(
    GatewayDispatchEvents.Ready,
    ({ guilds }: GatewayReadyDispatchData, shardId: number) => {
      const here = new Set(guilds.map(({ id }) => id));
      const gone = client.guilds.cache.filter(
        (guild) => guild.shardId === shardId && !here.has(guild.id),
      );
      for (const guild of gone.values()) {
        // As discord.js does when Discord tells of it.
        for (const id of guild.channels.cache.keys()) client.channels.cache.delete(id);
        client.guilds.cache.delete(guild.id);
        client.emit(Events.GuildDelete, guild);
      }
      onSession();
    },
  );
}
