import { DiscordAPIError, RESTJSONErrorCodes, type Guild } from 'discord.js';

/**
 * Whether the server has the channel no longer. Archived threads, and what the bot may not see, are
 * not known to it but there: only Discord's word counts, and without one it is taken to be there.
 */
export async function isChannelGone({ channels }: Guild, channelId: string): Promise<boolean> {
  if (channels.cache.has(channelId)) return false;
  try {
    await channels.fetch(channelId);
    return false;
  } catch (error) {
    return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownChannel;
  }
}
