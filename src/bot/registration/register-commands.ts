/**
 * Tells Discord our commands, when it does not know them already.
 *
 * Every start compares first and usually sends nothing: Discord takes 200 new commands a day, and
 * a registration resets what people's apps have remembered. Each of ours is sent by itself. Sending the
 * whole list would take away what another program has registered for the same application, and is
 * refused where Discord has made an entry point for one of its activities.
 * https://docs.discord.com/developers/interactions/application-commands
 */
import {
  ApplicationCommandType,
  Routes,
  type APIApplicationCommand,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';

export type Definition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** The requests we need of a REST client. */
export interface CommandRest {
  get(route: `/${string}`, options: { query: URLSearchParams }): Promise<unknown>;
  post(route: `/${string}`, options: { body: unknown }): Promise<unknown>;
  delete(route: `/${string}`): Promise<unknown>;
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

export interface Registered {
  /** Names of those that were sent; those that were as they should be are not. */
  readonly sent: readonly string[];
  /** Name of each command of a slash of ours → its id. */
  readonly ids: ReadonlyMap<string, string>;
}

export async function registerCommands(
  rest: CommandRest,
  place: CommandPlace,
  definitions: readonly Definition[],
): Promise<Registered> {
  const route = commandsRoute(place);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await rest.get(route, { query })) as APIApplicationCommand[];

  const isGlobal = place.guildId === null;
  const present = new Map(known.map((command) => [asText(comparable(command, isGlobal)), command]));
  const sent: string[] = [];
  const ids = new Map<string, string>();
  for (const definition of definitions) {
    const isThere = present.get(asText(comparable(definition, isGlobal)));
    // One of the same name and type is replaced, which counts as no new one.
    const command =
      isThere ?? ((await rest.post(route, { body: definition })) as APIApplicationCommand);
    if (isThere === undefined) sent.push(definition.name);
    if (isOfSlash(command)) ids.set(definition.name, command.id);
  }
  return { sent, ids };
}

/** Without registering any. @returns Name of each command of a slash of ours that is registered there → its id. */
export async function knownCommands(
  rest: Pick<CommandRest, 'get'>,
  place: CommandPlace,
  definitions: readonly Definition[],
): Promise<ReadonlyMap<string, string>> {
  const query = new URLSearchParams();
  const known = (await rest.get(commandsRoute(place), { query })) as APIApplicationCommand[];
  const names = new Set(definitions.filter(isOfSlash).map(({ name }) => name));
  return new Map(
    known.filter(isOfSlash).flatMap(({ name, id }) => (names.has(name) ? [[name, id]] : [])),
  );
}

/** Whether it is typed after a slash, and not one of a menu. */
export function isOfSlash({ type }: Definition | APIApplicationCommand): boolean {
  return (type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
}

/** Takes away those of ours that are registered there. @returns Whether there were any. */
export async function takeAwayCommands(
  rest: CommandRest,
  place: CommandPlace,
  definitions: readonly Definition[],
): Promise<boolean> {
  const route = commandsRoute(place);
  const query = new URLSearchParams();
  const known = (await rest.get(route, { query })) as readonly APIApplicationCommand[];
  const isOurs = ({ name, type }: APIApplicationCommand): boolean =>
    definitions.some((own) => own.name === name && (own.type ?? 1) === type);
  const ours = known.filter(isOurs);
  for (const { id } of ours) await rest.delete(`${route}/${id}`);
  return ours.length > 0;
}

/** What of a command counts, with Discord's defaults filled in: it returns more than it was sent. */
type Comparable = Readonly<Record<string, unknown>> & { readonly name: string };

function comparable(command: Definition | APIApplicationCommand, isGlobal: boolean): Comparable {
  return {
    name: command.name,
    type: command.type ?? 1,
    description: 'description' in command ? (command.description ?? '') : '',
    nameLocalizations: sorted(command.name_localizations),
    descriptionLocalizations: sorted(command.description_localizations),
    options: ('options' in command ? (command.options ?? []) : []).map(comparableOption),
    permissions: command.default_member_permissions ?? null,
    nsfw: command.nsfw ?? false,
    // Only global commands have these; for a server's own Discord ignores what it is sent.
    contexts: isGlobal ? (command.contexts ?? []).toSorted(byValue) : [],
    integrationTypes: isGlobal ? (command.integration_types ?? []).toSorted(byValue) : [],
  };
}

type Options = NonNullable<
  (RESTPostAPIChatInputApplicationCommandsJSONBody | APIApplicationCommand)['options']
>;

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

/** The order of options and choices is what people see, so it counts. */
function asText(command: Comparable): string {
  return JSON.stringify(command);
}
