import { OverwriteType } from 'discord-api-types/v10';
import type { Message } from '../wire/message.ts';
import type { Role } from '../wire/user.ts';
import { changeChannel } from '../world/change-channel.ts';
import { deleteMessages } from '../world/change-message.ts';
import { newRole, type Guild } from '../world/guild.ts';
import { bitsOf, type PermissionName } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import type { Room } from './room.ts';

/** A new role that gives these permissions. */
export function addRole(
  world: World,
  guild: Guild,
  name: string,
  permissions: readonly PermissionName[],
): Role {
  const role = newRole({
    id: world.ids.next(),
    name,
    permissions: bitsOf(permissions).toString(),
    position: guild.roles.size,
  });
  world.putGuild({ ...guild, roles: new Map([...guild.roles, [role.id, role]]) });
  world.changes.publish({ kind: 'role-created', guildId: guild.id, role });
  return role;
}

/** Gives a role to somebody who is a member already. */
export function giveRole(world: World, guild: Guild, userId: string, role: Role): void {
  const member = guild.members.get(userId);
  if (member === undefined) throw new RangeError(`${userId} is no member of ${guild.name}`);
  const changed = { ...member, roles: [...member.roles, role.id] };
  world.putGuild({ ...guild, members: new Map([...guild.members, [userId, changed]]) });
  world.changes.publish({ kind: 'member-updated', guildId: guild.id, userId });
}

/** Deletes a role, which everybody who had it loses. */
export function deleteRole(world: World, guild: Guild, { id }: Role): void {
  const roles = new Map([...guild.roles].filter(([roleId]) => roleId !== id));
  const members = new Map(
    [...guild.members].map(([userId, member]) => [
      userId,
      { ...member, roles: member.roles.filter((roleId) => roleId !== id) },
    ]),
  );
  world.putGuild({ ...guild, roles, members });
  world.changes.publish({ kind: 'role-deleted', guildId: guild.id, roleId: id });
}

/** Takes permissions from somebody in one channel; what was taken before is given back. */
export function denyIn(
  world: World,
  room: Room,
  permissions: readonly PermissionName[],
  userId: string,
): void {
  const { channel } = room;
  const others = (channel.permission_overwrites ?? []).filter(({ id }) => id !== userId);
  const deny = bitsOf(permissions).toString();
  const overwrite = { id: userId, type: OverwriteType.Member, allow: '0', deny };
  changeChannel(world, { ...channel, permission_overwrites: [...others, overwrite] });
}

/** Deletes a channel or thread and everything in it. */
export function deleteRoom(world: World, room: Room): void {
  const { channel } = room;
  // Told first: afterwards nobody could say who was allowed to see it.
  world.changes.publish({ kind: 'channel-deleted', channel });
  world.channels.delete(channel.id);
  for (const { message } of world.messages.inChannel(channel.id)) {
    world.messages.delete(message.id);
  }
}

/** Deletes several messages at once, as moderators' tools do. */
export function purge(world: World, messages: readonly Message[]): void {
  deleteMessages(
    world,
    messages.flatMap(({ id }) => world.messages.get(id) ?? []),
  );
}
