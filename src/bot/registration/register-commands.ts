/**
 * Tells Discord our commands, when it does not know them already.
 *
 * Every start compares first and usually sends nothing: Discord takes 200 new commands a day, and
 * a registration resets what people's apps have remembered.
 * https://docs.discord.com/developers/interactions/application-commands
 */
import {
  Routes,
  type APIApplicationCommand,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The two requests we need of a REST client. */
export interface CommandRest {
  get(route: `/${string}`, options: { query: URLSearchParams }): Promise<unknown>;
  put(route: `/${string}`, options: { body: readonly unknown[] }): Promise<unknown>;
}

export interface CommandPlace {
  readonly applicationId: string;
  /** Null: in every server and in direct messages. */
  readonly guildId: string | null;
}

/** The address of the commands registered there. */
export function commandsRoute({ applicationId, guildId }: CommandPlace): `/${string}` {
  return guildId === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** @returns Whether anything was sent. */
export async function registerCommands(
  rest: CommandRest,
  place: CommandPlace,
  definitions: readonly Definition[],
): Promise<boolean> {
  const route = commandsRoute(place);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await rest.get(route, { query })) as APIApplicationCommand[];

  const isGlobal = place.guildId === null;
  const wanted = definitions.map((definition) => comparable(definition, isGlobal));
  const present = known.map((command) => comparable(command, isGlobal));
  if (sameCommands(wanted, present)) return false;
  await rest.put(route, { body: definitions });
  return true;
}

/** What of a command counts, with Discord's defaults filled in: it returns more than it was sent. */
type Comparable = Readonly<Record<string, unknown>> & { readonly name: string };

function comparable(command: Definition | APIApplicationCommand, isGlobal: boolean): Comparable {
  return {
    name: command.name,
    type: command.type ?? 1,
    description: command.description ?? '',
    nameLocalizations: sorted(command.name_localizations),
    descriptionLocalizations: sorted(command.description_localizations),
    options: (command.options ?? []).map(comparableOption),
    permissions: command.default_member_permissions ?? null,
    nsfw: command.nsfw ?? false,
    // Only global commands have these; for a server's own Discord ignores what it is sent.
    contexts: isGlobal ? (command.contexts ?? []).toSorted(byValue) : [],
    integrationTypes: isGlobal ? (command.integration_types ?? []).toSorted(byValue) : [],
  };
}

type Options = NonNullable<(Definition | APIApplicationCommand)['options']>;

function comparableOption(option: Options[number]): Comparable {
  const { name, name_localizations, description_localizations, description, type, ...rest } =
    option;
  const nested = 'options' in rest ? rest.options : undefined;
  return {
    name,
    type,
    description,
    nameLocalizations: sorted(name_localizations),
    descriptionLocalizations: sorted(description_localizations),
    required: rest.required ?? false,
    autocomplete: 'autocomplete' in rest ? (rest.autocomplete ?? false) : false,
    choices: ('choices' in rest ? (rest.choices ?? []) : []).map((choice) => ({
      name: choice.name,
      value: choice.value,
      nameLocalizations: sorted(choice.name_localizations),
    })),
    least:
      ('min_length' in rest ? rest.min_length : 'min_value' in rest ? rest.min_value : null) ??
      null,
    most:
      ('max_length' in rest ? rest.max_length : 'max_value' in rest ? rest.max_value : null) ??
      null,
    channelTypes: ('channel_types' in rest ? (rest.channel_types ?? []) : []).toSorted(byValue),
    options: (nested ?? []).map(comparableOption),
  };
}

function sorted(translations: object | null | undefined): [string, unknown][] {
  return Object.entries(translations ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function byValue(a: number, b: number): number {
  return a - b;
}

/** The order of commands means nothing; that of options and choices is what people see. */
function sameCommands(wanted: readonly Comparable[], present: readonly Comparable[]): boolean {
  const inOrder = (commands: readonly Comparable[]): string =>
    JSON.stringify(commands.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
  return inOrder(wanted) === inOrder(present);
}
