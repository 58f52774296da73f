/** What the bot may not do in a channel that it is to write into. */
import type { Guild } from 'discord.js';
import { isOfThreads, lackingOf, needsFor, type Permission, type Use } from '../doctor/needs.ts';
import { ownPermissionsIn } from '../doctor/own-permissions.ts';

/** @returns None where Discord does not say. */
export function lackingPermissions(guild: Guild, channelId: string, use: Use): Permission[] {
  const channel = guild.channels.cache.get(channelId);
  if (channel === undefined) return [];
  const permissions = ownPermissionsIn(guild, channel);
  if (permissions === null) return [];
  return lackingOf(needsFor(use, isOfThreads(channel)), permissions).map(
    ({ permission }) => permission,
  );
}
