/** Where something is asked, as settings name it. */
import type { Channel } from 'discord.js';

export interface Place {
  readonly guildId: string;
  /** Ids, nearest first: the channel or thread itself, the channel it is in, the category. */
  readonly channels: readonly [string, ...string[]];
}

/**
 * Null in direct messages, where nobody has set anything.
 *
 * @param channel - Null when Discord has not told of it: then its id alone is known.
 */
export function placeOf({
  guildId,
  channelId,
  channel,
}: {
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly channel: Channel | null;
}): Place | null {
  if (guildId === null || channelId === null) return null;
  return { guildId, channels: [channelId, ...channelsAbove(channel)] };
}

function channelsAbove(channel: Channel | null): string[] {
  if (channel === null || channel.isDMBased() || channel.parentId === null) return [];
  return [channel.parentId, ...channelsAbove(channel.parent)];
}
