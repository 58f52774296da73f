import { ChannelType } from 'discord-api-types/v10';
import type { User } from './user.ts';

/** @see https://docs.discord.com/developers/resources/channel#overwrite-object */
export interface PermissionOverwrite {
  readonly id: string;
  /** 0: a role, 1: a member. */
  readonly type: 0 | 1;
  readonly allow: string;
  readonly deny: string;
}

/** @see https://docs.discord.com/developers/resources/channel#thread-metadata-object */
interface ThreadMetadata {
  readonly archived: boolean;
  readonly auto_archive_duration: number;
  readonly archive_timestamp: string;
  readonly locked: boolean;
  readonly create_timestamp: string;
}

/** @see https://docs.discord.com/developers/resources/channel#channel-object */
export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly flags: number;
  readonly last_message_id: string | null;
  readonly guild_id?: string;
  readonly name?: string;
  readonly position?: number;
  readonly topic?: string | null;
  readonly nsfw?: boolean;
  readonly parent_id?: string | null;
  readonly rate_limit_per_user?: number;
  readonly permission_overwrites?: readonly PermissionOverwrite[];
  readonly recipients?: readonly User[];
  readonly owner_id?: string;
  readonly thread_metadata?: ThreadMetadata;
  readonly message_count?: number;
  readonly member_count?: number;
  readonly total_message_sent?: number;
  readonly member?: ThreadMember;
  /** Only where an interaction carries the channel. */
  readonly permissions?: string;
}

/** @see https://docs.discord.com/developers/resources/channel#thread-member-object */
interface ThreadMember {
  readonly id: string;
  readonly user_id: string;
  readonly join_timestamp: string;
  readonly flags: number;
}

const THREAD_TYPES: ReadonlySet<number> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

export function isThread(channel: Channel): boolean {
  return THREAD_TYPES.has(channel.type);
}
