/** Who looks after a server. */
import { PermissionFlagsBits, type BaseInteraction } from 'discord.js';

export function managesServer({
  memberPermissions,
}: Pick<BaseInteraction, 'memberPermissions'>): boolean {
  // Null in direct messages, where nobody manages anything.
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}
