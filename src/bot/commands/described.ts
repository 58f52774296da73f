/**
 * What commands and options are for, in each language that Discord's clients can be set to. Their names stay
 * English, as help and people name them to one another.
 */
import type { Key } from '../words/catalogue/catalogue.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../words/languages.ts';
import { wordsIn, type Words } from '../words/words.ts';

/** `command.settings.pause.minutes`: the names on the way to an option. */
type CommandKey = Extract<Key, `command.${string}`>;

/** In English, which Discord shows where it has no other. */
export function described(key: CommandKey): string {
  return wordsIn('en').say(key);
}

type Localizations = Readonly<Record<string, string>>;

interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A command or an option, as far as it is read. */
interface Described {
  readonly name: string;
  readonly description?: string | undefined;
  readonly options?: readonly Described[] | undefined;
  readonly choices?: readonly Choice[] | undefined;
}

/** The definition with all that the catalogue has for it. */
export function localized<Definition extends Described>(definition: Definition): Definition {
  return withLocalizations(definition, `command.${definition.name}`) as Definition;
}

function withLocalizations(one: Described, path: string): object {
  const { description, options, choices } = one;
  return {
    ...one,
    ...(description === undefined
      ? {}
      : { description_localizations: inEach((words) => words.say(path as CommandKey)) }),
    ...(choices === undefined ? {} : { choices: choices.map((choice) => named(choice, path)) }),
    ...(options === undefined
      ? {}
      : { options: options.map((inner) => withLocalizations(inner, `${path}.${inner.name}`)) }),
  };
}

/** Languages are called as they call themselves. */
function named(choice: Choice, path: string): object {
  const { value } = choice;
  switch (path) {
    case 'command.settings.answers.level':
      return {
        ...choice,
        name_localizations: inEach((words) =>
          words.say(`level.${value as 'careful' | 'balanced' | 'bold'}`),
        ),
      };
    case 'command.settings.digest.day':
      return {
        ...choice,
        name_localizations: inEach((words) => words.weekday(Number(value))),
      };
    default:
      return choice;
  }
}

/** English is what stands there anyway. */
function inEach(text: (words: Words) => string): Localizations {
  return Object.fromEntries(
    LANGUAGE_CODES.filter((code) => code !== 'en').flatMap((code) =>
      LANGUAGES[code].locales.map((locale) => [locale, text(wordsIn(code))] as const),
    ),
  );
}
