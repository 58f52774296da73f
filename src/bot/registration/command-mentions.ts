/** What Discord calls our commands, so that they can be mentioned: known once they are registered. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  chatInputApplicationCommandMention,
} from 'discord.js';
import type { Definition } from './register-commands.ts';

export interface CommandMentions {
  /**
   * @param guildId - The server where they are registered; null: everywhere.
   * @param ids - Name of a command of a slash → its id.
   */
  learn(guildId: string | null, ids: ReadonlyMap<string, string>): void;
  /**
   * @param path - `ask`, or with its subcommand: `settings channel add`.
   * @param guildId - Where it is mentioned; null: somewhere.
   * @returns Null for what is no command that people can send, or is not known to be there.
   */
  of(path: string, guildId: string | null): string | null;
  /** Of a command of a slash, by its name alone. Null where it is not known to be there. */
  idOf(name: string, guildId: string | null): string | null;
}

export function createCommandMentions(definitions: readonly Definition[]): CommandMentions {
  const paths = new Set(definitions.flatMap(pathsOf));
  const byPlace = new Map<string | null, ReadonlyMap<string, string>>();
  const idOf = (name: string, guildId: string | null): string | null =>
    byPlace.get(guildId)?.get(name) ?? byPlace.get(null)?.get(name) ?? null;
  return {
    idOf,
    learn: (guildId, ids) => void byPlace.set(guildId, ids),
    of(path, guildId) {
      if (!paths.has(path)) return null;
      const [name = ''] = path.split(' ');
      const id = idOf(name, guildId);
      return id === null ? null : chatInputApplicationCommandMention(path, id);
    },
  };
}

const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;

/** All that people can send: of a command with subcommands, these alone. */
function pathsOf(definition: Definition): string[] {
  if ((definition.type ?? ApplicationCommandType.ChatInput) !== ApplicationCommandType.ChatInput) {
    return [];
  }
  return within(definition.name, 'options' in definition ? definition.options : undefined);
}

interface Option {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly options?: readonly Option[] | undefined;
}

function within(path: string, options: readonly Option[] = []): string[] {
  const below = options.filter(({ type }) => type === Subcommand || type === SubcommandGroup);
  return below.length === 0
    ? [path]
    : below.flatMap((option) => within(`${path} ${option.name}`, option.options));
}
