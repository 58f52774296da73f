import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { toJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Command, CommandOption } from '../wire/command.ts';
import type { World } from '../world/world.ts';

/** What a person puts into an option: a value, or something that has an id. */
type OptionValue = string | number | boolean | { readonly id: string };

export type OptionValues = Readonly<Record<string, OptionValue>>;

interface Usage {
  readonly command: Command;
  /** Names of the subcommand group and subcommand, if any. */
  readonly path: readonly string[];
  readonly values: OptionValues;
  readonly guildId: string | null;
  /** The option that is being typed, for autocompletion. */
  readonly focused?: string;
}

/**
 * The `data` of a slash command, as Discord's client would send it.
 *
 * @throws {RangeError} When a person could not do that: an option that does not exist, a required
 *   one left out, a value that the option does not take.
 */
export function commandData(world: World, usage: Usage): JsonObject {
  const { command, path } = usage;
  const resolved: Record<string, Record<string, Json>> = {};
  const options = optionsAt(world, command.options, path, usage, resolved);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
    ...(options.length === 0 ? {} : { options }),
    ...(Object.keys(resolved).length === 0 ? {} : { resolved }),
  };
}

function optionsAt(
  world: World,
  known: readonly CommandOption[],
  path: readonly string[],
  usage: Usage,
  resolved: Record<string, Record<string, Json>>,
): readonly JsonObject[] {
  const [next, ...rest] = path;
  if (next === undefined) return ownOptions(world, known, usage, resolved);
  const nested = known.find(({ name }) => name === next);
  if (nested === undefined) throw new RangeError(`/${usage.command.name} has no ${next}`);
  const options = optionsAt(world, nested.options ?? [], rest, usage, resolved);
  return [{ type: nested.type, name: nested.name, options }];
}

function ownOptions(
  world: World,
  known: readonly CommandOption[],
  { command, values, focused, guildId }: Usage,
  resolved: Record<string, Record<string, Json>>,
): readonly JsonObject[] {
  if (known.some(({ type }) => type <= ApplicationCommandOptionType.SubcommandGroup)) {
    throw new RangeError(`/${command.name} needs one of its subcommands`);
  }
  const unknown = Object.keys(values).find((name) => !known.some((one) => one.name === name));
  if (unknown !== undefined) throw new RangeError(`/${command.name} has no option ${unknown}`);

  return known.flatMap((option) => {
    const value = values[option.name];
    if (value === undefined) {
      // Autocompletion runs before the other options are filled in.
      if (option.required !== true || focused !== undefined) return [];
      throw new RangeError(`/${command.name} needs ${option.name}`);
    }
    const isFocused = option.name === focused;
    if (!isFocused) checkValue(option, value);
    const sent = typeof value === 'object' ? value.id : value;
    if (typeof value === 'object') resolve(world, option, value.id, guildId, resolved);
    const { type, name } = option;
    return [{ type, name, value: sent, ...(isFocused ? { focused: true } : {}) }];
  });
}

const TYPE_OF_VALUE: Readonly<Record<number, string>> = {
  [ApplicationCommandOptionType.String]: 'string',
  [ApplicationCommandOptionType.Integer]: 'number',
  [ApplicationCommandOptionType.Number]: 'number',
  [ApplicationCommandOptionType.Boolean]: 'boolean',
  [ApplicationCommandOptionType.User]: 'object',
  [ApplicationCommandOptionType.Channel]: 'object',
  [ApplicationCommandOptionType.Role]: 'object',
  [ApplicationCommandOptionType.Mentionable]: 'object',
};

/** What Discord's client does not let a person send. */
function checkValue(option: CommandOption, value: OptionValue): void {
  const expected = TYPE_OF_VALUE[option.type];
  if (typeof value !== expected) {
    throw new RangeError(`Expected ${option.name} to be ${expected}, got ${typeof value}`);
  }
  const isOffered = (option.choices ?? []).some((choice) => choice.value === value);
  if ((option.choices ?? []).length > 0 && !isOffered) {
    throw new RangeError(`${option.name} offers no ${JSON.stringify(value)}`);
  }
  const [size, min, max] =
    typeof value === 'string'
      ? [value.length, option.min_length, option.max_length]
      : [Number(value), option.min_value, option.max_value];
  if (typeof value !== 'string' && typeof value !== 'number') return;
  if (size < (min ?? -Infinity) || size > (max ?? Infinity)) {
    throw new RangeError(`Expected ${option.name} in [${min}, ${max}], got ${size}`);
  }
}

/** Whom and what the ids stand for, which the bot gets along with them. */
function resolve(
  world: World,
  option: CommandOption,
  id: string,
  guildId: string | null,
  resolved: Record<string, Record<string, Json>>,
): void {
  const put = (kind: string, value: object | undefined): void => {
    if (value !== undefined) resolved[kind] = { ...resolved[kind], [id]: toJsonObject(value) };
  };
  const isRole =
    option.type === ApplicationCommandOptionType.Role ||
    option.type === ApplicationCommandOptionType.Mentionable;
  if (option.type === ApplicationCommandOptionType.Channel) {
    const channel = world.channels.get(id);
    const permissions = channel && world.permissions(world.bot.id, channel).toString();
    put('channels', channel && { ...channel, permissions, app_permissions: permissions });
    return;
  }
  if (isRole && guildId !== null) put('roles', world.guilds.get(guildId)?.roles.get(id));
  if (option.type === ApplicationCommandOptionType.Role) return;
  put('users', world.users.get(id));
  const member = guildId === null ? undefined : world.member(guildId, id);
  if (member !== undefined) {
    const { user: _user, ...rest } = member;
    put('members', { ...rest, permissions: '0' });
  }
}
