import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/bot/commands/index.ts';

const definitions = commands.map(({ definition }) => definition);

type Definition = (typeof definitions)[number];
type Options = NonNullable<Definition['options']>;

/** One line for each command or subcommand, as INTERFACES writes them: `!` for what is required. */
function linesOf(name: string, options: Options = []): string[] {
  const subcommands = options.filter((option) => option.type === SUBCOMMAND);
  if (subcommands.length > 0) {
    return subcommands.flatMap((option) => linesOf(`${name} ${option.name}`, option.options));
  }
  const words = options.map((option) => ` ${option.name}${option.required ? '!' : ''}`);
  return [[name, ...words].join('')];
}

const SUBCOMMAND = ApplicationCommandOptionType.Subcommand;
const MANAGE_SERVER = '32';

describe('the commands', () => {
  it('are those that are documented', () => {
    expect(definitions.flatMap(({ name, options }) => linesOf(`/${name}`, options))).toEqual([
      '/ask question! private',
      '/help',
      '/knowledge status',
      '/knowledge problems',
      '/knowledge reload',
      '/topics',
    ]);
  });

  it('for everybody can be used in servers and in direct messages', () => {
    for (const definition of definitions.filter(({ name }) => name !== 'knowledge')) {
      expect(definition).toMatchObject({ contexts: [0, 1], integration_types: [0] });
      expect(definition.default_member_permissions ?? null).toBeNull();
    }
  });

  it('for those who look after a server are shown there, to who manages it', () => {
    expect(definitions.find(({ name }) => name === 'knowledge')).toMatchObject({
      contexts: [0],
      integration_types: [0],
      default_member_permissions: MANAGE_SERVER,
    });
  });

  it('offer suggestions exactly where they have some', () => {
    for (const command of commands) {
      const declares = command.definition.options?.some(
        (one) => 'autocomplete' in one && one.autocomplete,
      );
      expect(declares ?? false).toBe('autocomplete' in command);
    }
  });
});
