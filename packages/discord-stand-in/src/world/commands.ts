import { ApplicationCommandType } from 'discord-api-types/v10';
import { COMMAND } from '../limits.ts';
import { REFUSALS, type Refusal } from '../rules/refusal.ts';
import type { SnowflakeSource } from '../snowflake.ts';
import type { Command, CommandDefinition } from '../wire/command.ts';

/** The commands a bot has registered, globally (`null`) or for one guild. */
export class Commands {
  readonly #byId = new Map<string, Command>();
  readonly #applicationId: string;
  readonly #ids: SnowflakeSource;

  constructor(applicationId: string, ids: SnowflakeSource) {
    this.#applicationId = applicationId;
    this.#ids = ids;
  }

  list(guildId: string | null): readonly Command[] {
    return [...this.#byId.values()].filter((command) => scopeOf(command) === guildId);
  }

  get(id: string, guildId: string | null): Command | undefined {
    const command = this.#byId.get(id);
    return command !== undefined && scopeOf(command) === guildId ? command : undefined;
  }

  /** Registers a command; one of the same name and type in the same scope is replaced. */
  save(definition: CommandDefinition, guildId: string | null): Saved | Refusal {
    const inScope = this.list(guildId).filter(({ type }) => type === definition.type);
    const before = inScope.find(({ name }) => name === definition.name);
    const isChatInput = definition.type === ApplicationCommandType.ChatInput;
    const most = isChatInput ? COMMAND.chatInputPerScope : COMMAND.contextMenuPerScope;
    if (before === undefined && inScope.length >= most) return REFUSALS.tooManyCommands;

    const command = this.#store(definition, guildId, before?.id ?? this.#ids.next());
    return { kind: 'saved', command, isNew: before === undefined };
  }

  /** Changes a command in place, its name included. */
  replace(command: Command, definition: CommandDefinition): Command {
    return this.#store(definition, scopeOf(command), command.id);
  }

  delete(command: Command): void {
    this.#byId.delete(command.id);
  }

  #store(definition: CommandDefinition, guildId: string | null, id: string): Command {
    const command: Command = {
      ...definition,
      id,
      application_id: this.#applicationId,
      version: this.#ids.next(),
      ...(guildId === null ? {} : { guild_id: guildId }),
    };
    this.#byId.set(id, command);
    return command;
  }
}

export interface Saved {
  readonly kind: 'saved';
  readonly command: Command;
  readonly isNew: boolean;
}

function scopeOf(command: Command): string | null {
  return command.guild_id ?? null;
}
