import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { Channel } from '../wire/channel.ts';
import type { World } from './world.ts';

/** @see https://docs.discord.com/developers/interactions/application-commands#interaction-contexts */
export function contextOf({ guild_id: guildId, type }: Channel): InteractionContextType {
  if (guildId !== undefined) return InteractionContextType.Guild;
  return type === ChannelType.DM
    ? InteractionContextType.BotDM
    : InteractionContextType.PrivateChannel;
}

/** For whom the app is installed that somebody uses in a channel: the guild, themselves, or both. */
export function installedFor(
  world: World,
  userId: string,
  channel: Channel,
): ApplicationIntegrationType[] {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const isUsers = world.userInstalls.has(userId);
  const isThere =
    contextOf(channel) === InteractionContextType.BotDM ||
    world.guildOf(channel)?.members.has(world.bot.id) === true;
  return [...(isThere ? [GuildInstall] : []), ...(isUsers ? [UserInstall] : [])];
}

/**
 * Which guild and user the app is installed for; "0" stands for a direct message with its bot.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 */
export function installationOwners(
  world: World,
  userId: string,
  channel: Channel,
): Readonly<Partial<Record<ApplicationIntegrationType, string>>> {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const installed = installedFor(world, userId, channel);
  return {
    ...(installed.includes(GuildInstall) ? { [GuildInstall]: channel.guild_id ?? '0' } : {}),
    ...(installed.includes(UserInstall) ? { [UserInstall]: userId } : {}),
  };
}
