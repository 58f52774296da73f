import type { APIApplicationCommandPermission } from 'discord-api-types/v10';

/** What a guild's settings (Integrations) say of commands: by name, `null` for all that have none of their own. */
export type CommandPermissions = ReadonlyMap<
  string | null,
  readonly APIApplicationCommandPermission[]
>;
