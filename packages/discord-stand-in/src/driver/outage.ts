import type { Guild } from '../world/guild.ts';
import type { World } from '../world/world.ts';

/** Discord has an outage for a guild: it is there, and nobody can reach it. */
export function beginOutage(world: World, guild: Guild): void {
  world.putGuild({ ...guild, available: false });
  world.changes.publish({ kind: 'guild-removed', guildId: guild.id, unavailable: true });
}

/** The guild is back, and the bot is told of it as if it were new. */
export function endOutage(world: World, guild: Guild): void {
  world.putGuild({ ...guild, available: true });
  world.changes.publish({ kind: 'guild-created', guildId: guild.id });
}
