/** Options of a command as somebody writes them (`minutes: 30 channel: #general`) → as Discord would give them. */
import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  PermissionFlagsBits,
  ChannelType,
  type GuildBasedChannel,
  type GuildMember,
} from 'discord.js';
import { languageInEnglish } from '../../words/languages.ts';

type Value = string | number | boolean;

export type ReadOptions =
  | { readonly kind: 'read'; readonly values: ReadonlyMap<string, Value> }
  /** The name of the first option that is not as it should be; null: nothing of what was written is one. */
  | { readonly kind: 'unclear'; readonly option: string | null };

/**
 * @param text - What stands behind the command. An only option, or the only required one, needs no name before it.
 * @param asker - Who wrote it: a channel that they do not see is none to them, as in Discord's own list.
 */
export function readOptions(
  text: string,
  options: readonly APIApplicationCommandBasicOption[],
  asker: GuildMember,
): ReadOptions {
  const written = writtenIn(text.trim(), options);
  if (written === null) return { kind: 'unclear', option: null };
  const values = new Map<string, Value>();
  for (const option of options) {
    const said = written.get(option.name);
    const value = said === undefined ? null : valueOf(said, option, asker);
    if (value !== null) values.set(option.name, value);
    else if (said !== undefined || option.required === true)
      return { kind: 'unclear', option: option.name };
  }
  return { kind: 'read', values };
}

/** By the names of the options; null for what belongs to none. */
function writtenIn(
  text: string,
  options: readonly APIApplicationCommandBasicOption[],
): ReadonlyMap<string, string> | null {
  if (text === '') return new Map();
  if (options.length === 0) return null;
  const names = options.map(({ name }) => name).join('|');
  const [before = '', ...pieces] = text.split(new RegExp(`(?:^|\\s)(${names})\\s*:`, 'iu'));
  const written = new Map<string, string>();
  if (before.trim() !== '') {
    const required = options.filter((option) => option.required === true);
    const [meant, other] = required.length > 0 ? required : options;
    if (meant === undefined || other !== undefined) return null;
    written.set(meant.name, before.trim());
  }
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    written.set(pieces[at]!.toLowerCase(), pieces[at + 1]!.trim());
  }
  return written;
}

const YES = /^(?:true|yes|on)$/i;
const NO = /^(?:false|no|off)$/i;

/** Null where it is none that Discord would take. */
function valueOf(
  said: string,
  option: APIApplicationCommandBasicOption,
  asker: GuildMember,
): Value | null {
  switch (option.type) {
    case Type.String:
      if ('choices' in option && option.choices !== undefined) return chosen(said, option.choices);
      return 'max_length' in option ? said.slice(0, option.max_length) || null : said || null;
    case Type.Integer: {
      if ('choices' in option && option.choices !== undefined) return chosen(said, option.choices);
      const { min_value: least = 0, max_value: most = Number.MAX_SAFE_INTEGER } =
        'min_value' in option || 'max_value' in option ? option : {};
      const number = /^\d{1,9}$/.test(said) ? Number(said) : Number.NaN;
      return number >= least && number <= most ? number : null;
    }
    case Type.Boolean:
      return YES.test(said) ? true : NO.test(said) ? false : null;
    case Type.Channel: {
      const id = /^<#(\d+)>$/.exec(said)?.[1];
      const channel = id === undefined ? undefined : asker.guild.channels.cache.get(id);
      const types: readonly number[] | undefined = option.channel_types;
      if (channel === undefined || types?.includes(channel.type) === false) return null;
      return isSeenBy(asker, channel) ? channel.id : null;
    }
    case Type.Role:
      return asker.guild.roles.cache.get(/^<@&(\d+)>$/.exec(said)?.[1] ?? '')?.id ?? null;
    case Type.Mentionable:
      return /^<@[!&]?(\d+)>$/.exec(said)?.[1] ?? null;
    default:
      return null;
  }
}

function isSeenBy(member: GuildMember, channel: GuildBasedChannel): boolean {
  const { ManageThreads, ViewChannel } = PermissionFlagsBits;
  const isPrivate = channel.type === ChannelType.PrivateThread;
  // Of the members of a private thread Discord does not tell us.
  const needed = isPrivate ? [ViewChannel, ManageThreads] : [ViewChannel];
  return channel.permissionsFor(member).has(needed);
}

/** By its value or its name, in whichever language; a language also by its name in English. */
function chosen(said: string, choices: readonly APIApplicationCommandOptionChoice[]): Value | null {
  const wanted = said.toLowerCase();
  const language = languageInEnglish(said);
  const found = choices.find(
    ({ name, value, name_localizations: names }) =>
      value === language ||
      [name, String(value), ...Object.values(names ?? {})].some(
        (one) => one?.toLowerCase() === wanted,
      ),
  );
  return found?.value ?? null;
}
