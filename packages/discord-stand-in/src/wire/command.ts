/** @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-types */
export const CommandType = { ChatInput: 1, User: 2, Message: 3 } as const;

/** @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type */
export const OptionType = {
  Subcommand: 1,
  SubcommandGroup: 2,
  String: 3,
  Integer: 4,
  Boolean: 5,
  User: 6,
  Channel: 7,
  Role: 8,
  Mentionable: 9,
  Number: 10,
  Attachment: 11,
} as const;

/** Locale to text, as in `name_localizations`. */
export type Localizations = Readonly<Record<string, string>> | null;

export interface CommandChoice {
  readonly name: string;
  readonly value: string | number;
  readonly name_localizations?: Localizations;
}

/** @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure */
export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description: string;
  readonly description_localizations?: Localizations;
  readonly required?: boolean;
  readonly choices?: readonly CommandChoice[];
  readonly options?: readonly CommandOption[];
  readonly autocomplete?: boolean;
  readonly channel_types?: readonly number[];
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
}

/** What a bot sends to register a command. */
export interface CommandDefinition {
  readonly type: number;
  readonly name: string;
  readonly name_localizations: Localizations;
  readonly description: string;
  readonly description_localizations: Localizations;
  readonly options: readonly CommandOption[];
  readonly default_member_permissions: string | null;
  readonly dm_permission: boolean;
  readonly contexts: readonly number[] | null;
  readonly integration_types: readonly number[];
  readonly nsfw: boolean;
}

/** @see https://docs.discord.com/developers/interactions/application-commands#application-command-object */
export interface Command extends CommandDefinition {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly guild_id?: string;
}
