/** What the bot may not do in a channel that it is to write into. */
import { PermissionFlagsBits, type Guild } from 'discord.js';

/** @returns Names as Discord shows them; none where Discord does not say. */
export function lackingPermissions(guild: Guild, channelId: string): string[] {
  const channel = guild.channels.cache.get(channelId);
  const own = guild.members.me;
  if (channel === undefined || own === null) return [];
  const permissions = channel.permissionsFor(own);
  const needed: readonly (readonly [bigint, string])[] = [
    [PermissionFlagsBits.ViewChannel, 'View Channel'],
    [PermissionFlagsBits.EmbedLinks, 'Embed Links'],
    [PermissionFlagsBits.ReadMessageHistory, 'Read Message History'],
    channel.isThread() || channel.isThreadOnly()
      ? [PermissionFlagsBits.SendMessagesInThreads, 'Send Messages in Threads']
      : [PermissionFlagsBits.SendMessages, 'Send Messages'],
  ];
  return needed.filter(([bit]) => !permissions.has(bit)).map(([, name]) => name);
}
