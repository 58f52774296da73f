import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands, messageCommands } from '../../../src/bot/commands/index.ts';

const definitions = commands.map(({ definition }) => definition);

type Definition = (typeof definitions)[number];
type Options = NonNullable<Definition['options']>;

/** One line for each command or subcommand, as INTERFACES writes them: `!` for what is required. */
function linesOf(name: string, options: Options = []): string[] {
  const subcommands = options.filter(
    (option) => option.type === SUBCOMMAND || option.type === SUBCOMMAND_GROUP,
  );
  if (subcommands.length > 0) {
    return subcommands.flatMap((option) => linesOf(`${name} ${option.name}`, option.options));
  }
  const words = options.map((option) => ` ${option.name}${option.required ? '!' : ''}`);
  return [[name, ...words].join('')];
}

/** Those of subcommands among them. */
function everyOption(options: Options = []): Options {
  return options.flatMap((option) => [
    option,
    ...('options' in option ? everyOption(option.options) : []),
  ]);
}

const SUBCOMMAND = ApplicationCommandOptionType.Subcommand;
const SUBCOMMAND_GROUP = ApplicationCommandOptionType.SubcommandGroup;
/** Those for who looks after a server. */
const MODERATORS = ['doctor', 'knowledge', 'pin', 'settings'];
const MANAGE_SERVER = '32';

describe('the commands', () => {
  it('are those that are documented', () => {
    expect(definitions.flatMap(({ name, options }) => linesOf(`/${name}`, options))).toEqual([
      '/article title!',
      '/ask question! private',
      '/doctor',
      '/help',
      '/knowledge status',
      '/knowledge problems',
      '/knowledge reload',
      '/knowledge gaps',
      '/knowledge feedback',
      '/knowledge explain question!',
      '/pin add question! article!',
      '/pin remove pin!',
      '/pin list',
      '/privacy show',
      '/privacy export',
      '/privacy erase',
      '/search words!',
      '/settings channel add channel!',
      '/settings channel remove channel!',
      '/settings channel list',
      '/settings show',
      '/settings answers level unsure',
      '/settings subjects channel! subjects',
      '/settings pause minutes channel',
      '/settings resume channel',
      '/settings cooldown member channel',
      '/settings feedback enabled!',
      '/settings language language',
      '/settings alerts channel',
      '/settings experts channel role',
      '/settings digest channel day',
      '/settings forum channel! tag close',
      '/settings block who!',
      '/settings unblock who!',
      '/settings reset',
      '/topics',
    ]);
    expect(messageCommands.map(({ definition }) => definition.name)).toEqual(['Answer this']);
  });

  it('for everybody can be used in servers and in direct messages, also by who installs it for themselves', () => {
    const forAll = definitions.filter(({ name }) => !MODERATORS.includes(name));
    for (const definition of [...forAll, ...messageCommands.map((one) => one.definition)]) {
      expect(definition).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
      expect(definition.default_member_permissions ?? null).toBeNull();
    }
  });

  it.each(MODERATORS)('of /%s are shown in servers, to who manages them', (moderators) => {
    expect(definitions.find(({ name }) => name === moderators)).toMatchObject({
      contexts: [0],
      integration_types: [0],
      default_member_permissions: MANAGE_SERVER,
    });
  });

  it('offer suggestions exactly where they have some', () => {
    for (const command of commands) {
      const declares = everyOption(command.definition.options).some(
        (one) => 'autocomplete' in one && one.autocomplete,
      );
      expect(declares).toBe('autocomplete' in command);
    }
  });
});
