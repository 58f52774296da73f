import type { Client, GuildTextBasedChannel } from 'discord.js';

/**
 * The channel of the server that a setting names. Null where it belongs to another server, or is no
 * place for messages; rejects as Discord refuses.
 */
export async function channelOfServer(
  client: Client,
  guildId: string,
  channelId: string,
): Promise<GuildTextBasedChannel | null> {
  const channel = await client.channels.fetch(channelId);
  const takesMessages = channel?.isSendable() === true && !channel.isDMBased();
  return takesMessages && channel.guildId === guildId ? channel : null;
}
