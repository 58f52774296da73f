/** How each shard's connection is at the moment. */
import { Events, Status, type Client } from 'discord.js';

export interface ShardNow {
  readonly id: number;
  /** `ready`, or what it does instead, as discord.js names it: `connecting`, `resuming`, `idle`… */
  readonly state: string;
  /** Servers that Discord tells of on it; at 2,500 it lets no shard connect. */
  readonly servers: number;
  /** Round trip of the last heartbeat; null before the first. */
  readonly pingMs: number | null;
  /** Since Discord was last heard on it, by an event or the answer to a heartbeat; null: never yet. */
  readonly silentMs: number | null;
}

/** @param time - Milliseconds since the Unix epoch, by the clock that discord.js notes heartbeats by. */
export function createGatewayNow(client: Client, time: () => number): () => readonly ShardNow[] {
  const lastEvent = new Map<number, number>();
  client.on(Events.Raw, (_packet: unknown, shard: number) => void lastEvent.set(shard, time()));
  return () => {
    const servers = new Map<number, number>();
    for (const { shardId } of client.guilds.cache.values()) {
      servers.set(shardId, (servers.get(shardId) ?? 0) + 1);
    }
    return [...client.ws.shards.values()].map(({ id, status, ping, lastPingTimestamp }) => {
      const heard = Math.max(lastEvent.get(id) ?? 0, lastPingTimestamp);
      return {
        id,
        state: Status[status].toLowerCase(),
        servers: servers.get(id) ?? 0,
        pingMs: ping < 0 ? null : ping,
        silentMs: heard <= 0 ? null : Math.max(0, time() - heard),
      };
    });
  };
}
