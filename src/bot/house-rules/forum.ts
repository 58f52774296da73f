/** Forums: what is a post in one, and its tags, with the one that moderators chose for posts whose answer helped. */
import { ChannelType, type AnyThreadChannel, type Channel, type GuildForumTag } from 'discord.js';
import type { ServerSettings } from '../state/server-settings.ts';

/** None where it is no forum, or Discord has not told of it. */
export function tagsOf(channel: Channel | null | undefined): readonly GuildForumTag[] {
  return channel?.type === ChannelType.GuildForum ? channel.availableTags : [];
}

/** Never of a channel that is not known: Discord may not have told of it. */
export function isTagGone(
  { tagId }: Pick<ServerSettings['forums'][number], 'tagId'>,
  channel: Channel | null | undefined,
): boolean {
  if (tagId === null || channel?.type !== ChannelType.GuildForum) return false;
  return !tagsOf(channel).some(({ id }) => id === tagId);
}

export function isPost(channel: Channel): channel is AnyThreadChannel {
  return channel.isThread() && channel.parent?.type === ChannelType.GuildForum;
}
