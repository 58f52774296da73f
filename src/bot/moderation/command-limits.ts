/**
 * What a server's settings (Integrations) say of our commands, for those that are written in a message: Discord
 * itself looks at them only where a command is chosen.
 *
 * They only narrow here. Whom they show a command that is hidden from them is told no by the command.
 * https://docs.discord.com/developers/interactions/application-commands#permissions
 */
import {
  ApplicationCommandPermissionType as Type,
  type ApplicationCommandPermissions,
  type Client,
  type Snowflake,
} from 'discord.js';
import { refusalReason } from '../connection/discord-errors.ts';
import type { Asker } from '../house-rules/blocked.ts';
import type { Place } from '../house-rules/place.ts';
import type { CommandMentions } from '../registration/command-mentions.ts';

/** Whoever writes a command, and where. */
export interface Writing {
  readonly client: Client<true>;
  /** Null in direct messages, where nobody has set anything. */
  readonly place: Place | null;
  readonly asker: Asker;
  /** For administrators, nothing is narrowed. */
  readonly isAdministrator: boolean;
}

export interface CommandLimits {
  /**
   * Whether the settings let somebody use a command there. Read once, and again when they have changed.
   *
   * @param name - `settings`, without a subcommand.
   * @throws Discord's error, when they cannot be read.
   */
  allow(name: string, writing: Writing): Promise<boolean>;
  /** They have changed, or may have. Default: those of all servers. */
  forget(guildId?: string): void;
}

type Read = ReadonlyMap<Snowflake, readonly ApplicationCommandPermissions[]>;

export function createCommandLimits(mentions: Pick<CommandMentions, 'idOf'>): CommandLimits {
  const known = new Map<string, Promise<Read>>();

  function read(client: Client<true>, guildId: string): Promise<Read> {
    const before = known.get(guildId);
    if (before !== undefined) return before;
    const reading = fetchLimits(client, guildId);
    known.set(guildId, reading);
    reading.catch(() => known.delete(guildId));
    return reading;
  }

  return {
    async allow(name, { client, place, asker, isAdministrator }) {
      if (place === null || isAdministrator) return true;
      const all = await read(client, place.guildId);
      const own = all.get(mentions.idOf(name, place.guildId) ?? '');
      // Those of the application hold for commands that have none of their own.
      return allowed(own ?? all.get(client.application.id) ?? [], place, asker);
    },
    forget(guildId) {
      if (guildId === undefined) known.clear();
      else known.delete(guildId);
    },
  };
}

async function fetchLimits(client: Client<true>, guildId: string): Promise<Read> {
  try {
    return await client.application.commands.permissions.fetch({ guild: guildId });
  } catch (error) {
    // Where it was added without commands, there are none that could be limited.
    if (refusalReason(error) === null) throw error;
    return new Map();
  }
}

function allowed(
  permissions: readonly ApplicationCommandPermissions[],
  { guildId, channels }: Place,
  { id: askerId, roleIds }: Asker,
): boolean {
  const said = (type: Type, id: string): boolean | undefined =>
    permissions.find((one) => one.type === type && one.id === id)?.permission;
  const all = (type: Type, ids: readonly string[]): boolean[] =>
    ids.map((id) => said(type, id)).filter((one) => one !== undefined);
  // A thread is as its channel; there is none for a category.
  const [ofChannel = said(Type.Channel, idOfAllChannels(guildId))] = all(Type.Channel, channels);
  if (ofChannel === false) return false;
  const everyone = said(Type.Role, guildId);
  const ofRoles = all(
    Type.Role,
    roleIds.filter((id) => id !== guildId),
  );
  const ofRole = ofRoles.length === 0 ? everyone : ofRoles.includes(true);
  return said(Type.User, askerId) ?? ofRole ?? true;
}

/** Discord's sign for all channels: one less than the id of the server. */
function idOfAllChannels(guildId: string): string {
  return String(BigInt(guildId) - 1n);
}
