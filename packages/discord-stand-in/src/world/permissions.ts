import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { isThread, type Channel } from '../wire/channel.ts';
import type { Guild } from './guild.ts';

export type PermissionName = keyof typeof PermissionFlagsBits;

const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((bits, bit) => bits | bit, 0n);

/** What a new guild gives to everyone in it. */
export const EVERYONE_PERMISSIONS = bitsOf([
  'CreateInstantInvite',
  'AddReactions',
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'MentionEveryone',
  'UseExternalEmojis',
  'UseApplicationCommands',
  'CreatePublicThreads',
  'CreatePrivateThreads',
  'SendMessagesInThreads',
]);

/** What people may do in a direct message. */
export const DIRECT_MESSAGE_PERMISSIONS = bitsOf([
  'AddReactions',
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'UseExternalEmojis',
  'UseApplicationCommands',
]);

export function bitsOf(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

export function allows(bits: bigint, name: PermissionName): boolean {
  return (bits & PermissionFlagsBits[name]) !== 0n;
}

/**
 * What a member may do in a channel: the roles', then the channel's overwrites for everyone,
 * for the member's roles and for the member.
 *
 * @param place - A thread is judged by its parent: pass that.
 * @see https://docs.discord.com/developers/topics/permissions#permission-overwrites
 */
export function permissionsIn(guild: Guild, userId: string, place: Channel): bigint {
  const base = guildPermissions(guild, userId);
  if (base === ALL_PERMISSIONS) return base;

  const roles: readonly string[] = guild.members.get(userId)?.roles ?? [];
  const overwrites = place.permission_overwrites ?? [];
  const layers = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(
      ({ id, type }) => type === OverwriteType.Role && id !== guild.id && roles.includes(id),
    ),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === userId),
  ];
  let bits = base;
  for (const layer of layers) {
    for (const { deny } of layer) bits &= ~BigInt(deny);
    for (const { allow } of layer) bits |= BigInt(allow);
  }
  return bits;
}

/** What a member may do in the guild at large; all of it for its owner and for administrators. */
function guildPermissions(guild: Guild, userId: string): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  const bits = [guild.id, ...member.roles].reduce(
    (sum, roleId) => sum | BigInt(guild.roles.get(roleId)?.permissions ?? 0),
    0n,
  );
  return allows(bits, 'Administrator') ? ALL_PERMISSIONS : bits;
}

/** The permission that writing in this channel takes. */
export function permissionToWrite(channel: Channel): PermissionName {
  return isThread(channel) ? 'SendMessagesInThreads' : 'SendMessages';
}
