import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  commands,
  definitions as offered,
  messageCommands,
} from '../../../src/bot/commands/index.ts';

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

  it('say what they are for in each language that Discord can be set to', () => {
    for (const { name, text } of everyText(offered)) {
      expect(Object.keys(text.translations).toSorted(), name).toEqual(['es-419', 'es-ES', 'fr']);
      for (const one of [text.english, ...Object.values(text.translations)]) {
        expect(one.length, one).toBeLessThanOrEqual(100);
      }
      // Names of places, of levels and of days differ everywhere.
      expect(text.translations['fr'], name).not.toBe(text.english);
    }
  });

  it('stay below what Discord takes of one command, in whichever language is longest', () => {
    for (const definition of offered) {
      const texts = everyText([definition]).map(({ text }) =>
        Math.max(
          ...[text.english, ...Object.values(text.translations)].map(({ length }) => length),
        ),
      );
      const names = everyName(definition).map(({ length }) => length);
      expect([...texts, ...names].reduce((sum, length) => sum + length, 0)).toBeLessThan(8000);
    }
  });
});

interface Text {
  readonly english: string;
  readonly translations: Readonly<Record<string, string>>;
}

interface Translated {
  readonly name: string;
  readonly description?: string | undefined;
  readonly description_localizations?: object | null | undefined;
  readonly name_localizations?: object | null | undefined;
  readonly options?: readonly Translated[] | undefined;
  readonly choices?: readonly Translated[] | undefined;
}

/** Descriptions, and names of choices but those of languages. */
function everyText(all: readonly Translated[], path = ''): { name: string; text: Text }[] {
  return all.flatMap((one) => {
    const name = `${path} ${one.name}`;
    const translations = { ...one.description_localizations };
    const own =
      one.description === undefined
        ? []
        : [{ name, text: { english: one.description, translations } }];
    const choices = one.name === 'language' ? [] : (one.choices ?? []);
    const chosen = choices.map((choice) => ({
      name: `${name}: ${choice.name}`,
      text: { english: choice.name, translations: { ...choice.name_localizations } },
    }));
    return [...own, ...chosen, ...everyText(one.options ?? [], name)];
  });
}

function everyName({ name, options = [], choices = [] }: Translated): string[] {
  return [name, ...choices.map((choice) => choice.name), ...options.flatMap(everyName)];
}
