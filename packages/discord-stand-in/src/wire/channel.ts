import {
  ChannelType,
  type APIDMChannel,
  type APIGuildForumChannel,
  type APIGuildForumTag,
  type APIOverwrite,
  type APITextChannel,
  type APIThreadChannel,
} from 'discord-api-types/v10';
import type { DeepReadonly } from './deep-readonly.ts';

/** @see https://docs.discord.com/developers/resources/channel#overwrite-object */
export type PermissionOverwrite = DeepReadonly<APIOverwrite>;

/** @see https://docs.discord.com/developers/resources/channel#forum-tag-object */
export type ForumTag = DeepReadonly<APIGuildForumTag>;

/**
 * Any channel: what text channels, threads and direct messages have, in one shape.
 *
 * `APIChannel` is a union, in which a guild's id can be read only once the type is known;
 * what is asked here is mostly the other way round.
 *
 * @see https://docs.discord.com/developers/resources/channel#channel-object
 */
export type Channel = DeepReadonly<
  { type: ChannelType } & Required<Pick<APITextChannel, 'id' | 'flags' | 'last_message_id'>> &
    Partial<Omit<APITextChannel, 'id' | 'type' | 'flags' | 'last_message_id'>> &
    Pick<
      APIThreadChannel,
      | 'owner_id'
      | 'thread_metadata'
      | 'message_count'
      | 'member_count'
      | 'total_message_sent'
      | 'member'
      | 'applied_tags'
    > &
    Partial<Pick<APIGuildForumChannel, 'available_tags'>> &
    Pick<APIDMChannel, 'recipients'>
>;

const THREAD_TYPES: ReadonlySet<ChannelType> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

export function isThread(channel: Channel): boolean {
  return THREAD_TYPES.has(channel.type);
}
