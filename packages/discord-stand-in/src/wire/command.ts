import type {
  APIApplicationCommand,
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ChannelType,
  LocalizationMap,
} from 'discord-api-types/v10';
import type { DeepReadonly } from './deep-readonly.ts';

/** Locale to text, as in `name_localizations`. */
export type Localizations = DeepReadonly<LocalizationMap> | null;

export type CommandChoice = DeepReadonly<APIApplicationCommandOptionChoice>;

/**
 * Any option of a command. A union in discord-api-types; see `Component` for why it is not here.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure
 */
export interface CommandOption extends DeepReadonly<
  Pick<
    APIApplicationCommandOption,
    'name' | 'name_localizations' | 'description' | 'description_localizations' | 'required'
  >
> {
  readonly type: ApplicationCommandOptionType;
  readonly choices?: readonly CommandChoice[];
  readonly options?: readonly CommandOption[];
  readonly autocomplete?: boolean;
  readonly channel_types?: readonly ChannelType[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

/**
 * A registered command.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object
 */
export interface Command extends DeepReadonly<
  Omit<
    Required<APIApplicationCommand>,
    | 'guild_id'
    | 'options'
    | 'name_localized'
    | 'description_localized'
    | 'default_permission'
    | 'handler'
  >
> {
  readonly guild_id?: string;
  readonly options: readonly CommandOption[];
}

/** What a bot sends to register a command. */
export type CommandDefinition = Omit<Command, 'id' | 'application_id' | 'version' | 'guild_id'>;
