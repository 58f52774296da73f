/**
 * A command for who manages a server, written in a message: "settings pause minutes: 30", "knowledge gaps", "doctor".
 *
 * It is read as Discord would read it, against the definition of the command. What is no command to the
 * letter ("doctor who restored the mosque?") is a question.
 */
import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type Message,
} from 'discord.js';
import { localized } from '../described.ts';
import { doctor } from '../doctor.ts';
import { knowledge } from '../knowledge/index.ts';
import { pin } from '../pin/index.ts';
import { settings } from '../settings/index.ts';
import type { Command } from '../command.ts';

export interface ManagersSpoken {
  readonly command: Command;
  /** Names of a group and a subcommand, as far as there are any. */
  readonly path: readonly string[];
  readonly options: readonly APIApplicationCommandBasicOption[];
  /** What is written behind it. */
  readonly rest: string;
}

/** With the names of their choices in all languages. */
const COMMANDS = [doctor, knowledge, pin, settings].map((command) => ({
  command,
  definition: localized(command.definition),
}));
/** What the name of a command with subcommands starts alone. */
const ALONE: ReadonlyMap<Command, string> = new Map([
  [knowledge, 'status'],
  [pin, 'list'],
  [settings, 'show'],
]);

/** Null where the message is none; where it names one that takes other words, `rest` holds what is no option. */
export function managersSpoken({ content, client, guild }: Message): ManagersSpoken | null {
  const ownRole = guild?.roles.botRoleFor(client.user.id)?.id;
  const text = content
    .replaceAll(new RegExp(`<@[!&]?(?:${client.user.id}|${ownRole ?? client.user.id})>`, 'g'), ' ')
    .trim();
  const [, name = '', behind = ''] = /^\/?(\p{L}+)\b\s*([^]*)$/u.exec(text) ?? [];
  const named = COMMANDS.find(({ definition }) => definition.name === name.toLowerCase());
  if (named === undefined) return null;
  return within(named.command, named.definition.options ?? [], [], behind.trim());
}

function within(
  command: Command,
  options: readonly APIApplicationCommandOption[],
  path: readonly string[],
  written: string,
): ManagersSpoken | null {
  const rest = written.replace(/^[\s.!?]+$/, '');
  const below = options.filter(isBelow);
  if (below.length === 0) {
    const basic = options.filter((option) => !isBelow(option));
    const isQuestion = basic.length === 0 && rest !== '';
    return isQuestion ? null : { command, path, options: basic, rest };
  }
  const words = rest === '' ? (ALONE.get(command) ?? '') : rest;
  const [, word = '', behind = ''] = /^([\w-]+)\s*([^]*)$/.exec(words) ?? [];
  const next = below.find(({ name }) => name === word.toLowerCase());
  return next === undefined
    ? null
    : within(command, next.options ?? [], [...path, next.name], behind);
}

type Below = Extract<
  APIApplicationCommandOption,
  { type: Type.Subcommand } | { type: Type.SubcommandGroup }
>;

function isBelow(option: APIApplicationCommandOption): option is Below {
  return option.type === Type.Subcommand || option.type === Type.SubcommandGroup;
}
