/** How the bot is at the moment, for whoever watches it. */
import type { Client } from 'discord.js';
import type { ShardNow } from '../connection/gateway-now.ts';

export interface BotNow {
  /** Whether it begins nothing new any more. */
  readonly isLeaving: boolean;
  /** None before the first try to connect. */
  readonly shards: readonly ShardNow[];
  readonly servers: number;
  /** Messages and interactions that were taken up and are not finished. */
  readonly underWay: number;
  /** What discord.js keeps of each kind. */
  readonly cached: Readonly<Record<'servers' | 'channels' | 'users' | 'members', number>>;
}

/** @param client - Null before the first try to connect. */
export function botNow(
  client: Client | null,
  shards: readonly ShardNow[],
  { isLeaving, underWay }: Pick<BotNow, 'isLeaving' | 'underWay'>,
): BotNow {
  const servers = client?.guilds.cache.size ?? 0;
  const members = client?.guilds.cache.reduce((sum, guild) => sum + guild.members.cache.size, 0);
  return {
    isLeaving,
    shards,
    servers,
    underWay,
    cached: {
      servers,
      channels: client?.channels.cache.size ?? 0,
      users: client?.users.cache.size ?? 0,
      members: members ?? 0,
    },
  };
}
