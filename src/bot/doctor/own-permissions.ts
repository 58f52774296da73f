import type { Guild, GuildBasedChannel, PermissionsBitField } from 'discord.js';

/** Those of the bot in a channel, computed from its roles; null where Discord has not told of them. */
export function ownPermissionsIn(
  { members }: Pick<Guild, 'members'>,
  channel: GuildBasedChannel,
): Readonly<PermissionsBitField> | null {
  return members.me === null ? null : channel.permissionsFor(members.me);
}
