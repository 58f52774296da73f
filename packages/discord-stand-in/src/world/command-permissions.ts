import {
  ApplicationCommandPermissionType as Type,
  type APIGuildApplicationCommandPermissions,
} from 'discord-api-types/v10';
import { isThread, type Channel } from '../wire/channel.ts';
import type { DeepReadonly } from '../wire/deep-readonly.ts';
import { allows } from './permissions.ts';
import type { World } from './world.ts';

/**
 * Whether a guild's settings let somebody use a command in a channel; null where they say nothing of them,
 * so that what the command itself declares counts.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#permissions
 */
export function permittedBySettings(
  world: World,
  userId: string,
  channel: Channel,
  name: string,
): boolean | null {
  const guildId = channel.guild_id ?? '';
  if (allows(world.permissions(userId, channel), 'Administrator')) return true;
  const ofGuild = world.commandPermissions.get(guildId);
  const permissions = ofGuild?.get(name) ?? ofGuild?.get(null) ?? [];
  const said = (type: Type, id: string): boolean | undefined =>
    permissions.find((one) => one.type === type && one.id === id)?.permission;

  const placeId = isThread(channel) ? (channel.parent_id ?? channel.id) : channel.id;
  const allChannels = String(BigInt(guildId) - 1n);
  if ((said(Type.Channel, placeId) ?? said(Type.Channel, allChannels)) === false) return false;
  const roles: readonly string[] = world.guilds.get(guildId)?.members.get(userId)?.roles ?? [];
  const ofRoles = roles.map((id) => said(Type.Role, id)).filter((one) => one !== undefined);
  const ofRole = ofRoles.length === 0 ? undefined : ofRoles.includes(true);
  return said(Type.User, userId) ?? ofRole ?? said(Type.Role, guildId) ?? null;
}

/**
 * What a guild's settings say of each command, and under the application's id of all others.
 *
 * @param only - Name of one command; null for all others. Default: everything.
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-permissions-object
 */
export function toWireCommandPermissions(
  world: World,
  guildId: string,
  only?: string | null,
): readonly DeepReadonly<APIGuildApplicationCommandPermissions>[] {
  const commands = [...world.commands.list(guildId), ...world.commands.list(null)];
  const common = { application_id: world.bot.id, guild_id: guildId };
  return [...(world.commandPermissions.get(guildId) ?? [])].flatMap(([name, permissions]) => {
    if (only !== undefined && only !== name) return [];
    const ids =
      name === null
        ? [world.bot.id]
        : commands.filter((command) => command.name === name).map(({ id }) => id);
    return ids.map((id) => ({ id, ...common, permissions }));
  });
}
