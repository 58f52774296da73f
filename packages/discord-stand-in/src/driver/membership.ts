import type { Guild } from '../world/guild.ts';
import { withBot } from '../world/found.ts';
import type { World } from '../world/world.ts';

/** Somebody adds the bot to a guild that goes on without it so far. */
export function inviteBot(world: World, guild: Guild, permissions: bigint): void {
  if (guild.members.has(world.bot.id)) throw new RangeError(`The bot is in ${guild.name} already`);
  world.putGuild(withBot(world, permissions, guild));
  world.changes.publish({ kind: 'guild-created', guildId: guild.id });
}

/** Somebody removes the bot from a guild, which goes on without it and without its role. */
export function removeBot(world: World, guild: Guild): void {
  const { bot } = world;
  const isOthers = ([, { tags }]: readonly [string, { tags?: { bot_id?: string } }]): boolean =>
    tags?.bot_id !== bot.id;
  world.putGuild({
    ...guild,
    roles: new Map([...guild.roles].filter(isOthers)),
    members: new Map([...guild.members].filter(([id]) => id !== bot.id)),
  });
  world.changes.publish({ kind: 'guild-removed', guildId: guild.id, unavailable: false });
}
