/** A pressed button as the command that it starts, so that the command does, and checks, what it always does. */
import type { ButtonInteraction, ChatInputCommandInteraction, Guild } from 'discord.js';
import type { ReadOptions } from './spoken-options.ts';
import type { ManagersSpoken } from './managers-spoken.ts';

type Options = ChatInputCommandInteraction['options'];
/** What our commands for managers read of their options. */
type Read = Pick<
  Options,
  'getBoolean' | 'getInteger' | 'getString' | 'getSubcommand' | 'getSubcommandGroup' | 'resolved'
>;

/** @param values - Read against the options of this command, and so as Discord would give them. */
export function asCommand(
  interaction: ButtonInteraction,
  guild: Guild,
  { path }: ManagersSpoken,
  { values }: Extract<ReadOptions, { kind: 'read' }>,
): ChatInputCommandInteraction {
  const ids = [...values.values()].map(String);
  const roles = guild.roles.cache.filter(({ id }) => ids.includes(id));
  const of = (name: string) => String(values.get(name) ?? '');
  const get = (name: string) => values.get(name) ?? null;
  const options: Record<keyof Read | 'getChannel' | 'getRole' | 'getMentionable', unknown> = {
    getBoolean: get,
    getInteger: get,
    getString: get,
    getChannel: (name: string) => guild.channels.cache.get(of(name)) ?? null,
    getRole: (name: string) => roles.get(of(name)) ?? null,
    getMentionable: (name: string) => (values.has(name) ? { id: of(name) } : null),
    getSubcommand: () => path.at(-1) ?? null,
    getSubcommandGroup: () => (path.length > 1 ? path[0] : null),
    resolved: { roles },
  };
  // Discord.js makes these of its own packets alone; all else that a command uses, a button has as well.
  return Object.defineProperty(interaction, 'options', {
    value: options,
  }) as unknown as ChatInputCommandInteraction;
}
