import { contextOf, installedFor } from '../world/installation.ts';
import type { Channel } from '../wire/channel.ts';
import type { Command } from '../wire/command.ts';
import { permittedBySettings } from '../world/command-permissions.ts';
import { allows } from '../world/permissions.ts';
import type { World } from '../world/world.ts';

/** The commands Discord's client offers somebody in a channel: the guild's own, then global ones. */
export function offeredCommands(
  world: World,
  userId: string,
  channel: Channel,
): readonly Command[] {
  const ofGuild = channel.guild_id === undefined ? [] : world.commands.list(channel.guild_id);
  return [...ofGuild, ...world.commands.list(null)].filter((command) =>
    mayUse(world, userId, channel, command),
  );
}

/** @see https://docs.discord.com/developers/interactions/application-commands#permissions */
function mayUse(world: World, userId: string, channel: Channel, command: Command): boolean {
  const isDirect = channel.guild_id === undefined;
  const context = contextOf(channel);
  if (
    !installedFor(world, userId, channel).some((one) => command.integration_types.includes(one))
  ) {
    return false;
  }
  if (isDirect && command.contexts === null && !command.dm_permission) return false;
  if (command.contexts !== null && !command.contexts.includes(context)) return false;
  if (isDirect) return true;

  // A guild's settings (Integrations) go before what the command itself declares.
  const permitted = permittedBySettings(world, userId, channel, command.name);
  if (permitted !== null) return permitted;
  if (command.default_member_permissions === null) return true;
  const needed = BigInt(command.default_member_permissions);
  const held = world.permissions(userId, channel);
  // "0" is for administrators alone.
  return allows(held, 'Administrator') || (needed !== 0n && (held & needed) === needed);
}
