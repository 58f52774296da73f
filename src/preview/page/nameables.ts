/** Whom and what an option, a menu or a form lets one choose. */
import type { ChannelType } from 'discord-api-types/v10';
import type { PageState } from './state.ts';

export interface Nameable {
  readonly id: string;
  readonly name: string;
}

/** @param types - Of channels; none: all. */
export function nameables(
  kind: 'user' | 'role' | 'channel' | 'mentionable',
  { world }: PageState,
  types: readonly ChannelType[] = [],
): readonly Nameable[] {
  switch (kind) {
    case 'user':
      return listOf(world?.names);
    case 'role':
      return listOf(world?.guildRoles);
    case 'mentionable':
      return [...listOf(world?.names), ...listOf(world?.guildRoles)];
    case 'channel':
      return (world?.channels ?? [])
        .filter(({ guild_id: guild }) => guild !== undefined)
        .filter(({ type }) => types.length === 0 || types.includes(type))
        .map(({ id, name }) => ({ id, name: `#${name}` }));
    default:
      return kind satisfies never;
  }
}

function listOf(names: Readonly<Record<string, string>> = {}): readonly Nameable[] {
  return Object.entries(names).map(([id, name]) => ({ id, name: `@${name}` }));
}
