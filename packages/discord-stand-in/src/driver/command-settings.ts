import { ApplicationCommandPermissionType as Type } from 'discord-api-types/v10';
import type { CommandPermissions } from '../wire/command-permissions.ts';
import type { Guild } from '../world/guild.ts';
import type { World } from '../world/world.ts';

/** Server Settings → Integrations, as far as commands go: one line of it is set, in place of what it said before. */
export function permitCommand(
  world: World,
  guild: Guild,
  name: string | null,
  {
    id,
    isChannel,
    permission,
  }: { readonly id: string; readonly isChannel: boolean; readonly permission: boolean },
): void {
  const type = isChannel ? Type.Channel : guild.roles.has(id) ? Type.Role : Type.User;
  const before = world.commandPermissions.get(guild.id) ?? (new Map() as CommandPermissions);
  const others = (before.get(name) ?? []).filter((one) => one.id !== id);
  const after = new Map([...before, [name, [...others, { id, type, permission }]]]);
  world.commandPermissions.set(guild.id, after);
  world.changes.publish({ kind: 'command-permissions-changed', guildId: guild.id, name });
}
