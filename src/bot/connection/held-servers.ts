/** Which servers Discord tells this process of. */
import { ShardClientUtil } from 'discord.js';
import type { Shards } from '../../config/shards.ts';

/** https://docs.discord.com/developers/events/gateway#sharding */
export function holdsServer(shards: Shards): (guildId: string) => boolean {
  if (shards === 'auto') return () => true;
  const ids = new Set(shards.ids);
  return (guildId) => ids.has(ShardClientUtil.shardIdForGuildId(guildId, shards.count));
}
