/** Who gets nothing, because moderators have said so. */
import { GuildMember, type APIInteractionGuildMember } from 'discord.js';
import type { ServerSettings } from '../state/server-settings.ts';

export interface Asker {
  readonly id: string;
  readonly roleIds: readonly string[];
}

/** @param member - Null in direct messages, and where Discord does not say. */
export function askerOf(
  user: { readonly id: string },
  member: GuildMember | APIInteractionGuildMember | null,
): Asker {
  if (member === null) return { id: user.id, roleIds: [] };
  const roleIds = member instanceof GuildMember ? [...member.roles.cache.keys()] : member.roles;
  return { id: user.id, roleIds };
}

export function isBlocked({ blocked }: ServerSettings, { id, roleIds }: Asker): boolean {
  return blocked.members.includes(id) || blocked.roles.some((role) => roleIds.includes(role));
}
