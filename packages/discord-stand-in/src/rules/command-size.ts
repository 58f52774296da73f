import type { CommandChoice, CommandOption, Localizations } from '../wire/command.ts';

interface Sized {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description?: string;
  readonly description_localizations?: Localizations;
  readonly options?: readonly CommandOption[];
  readonly choices?: readonly CommandChoice[];
}

/**
 * What counts towards the 8,000 characters of a command: names, descriptions and values of the
 * command, its options and their choices; of each localized text only the longest version.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#slash-commands
 */
export function countCommandCharacters(command: Sized): number {
  const own =
    longest(command.name, command.name_localizations) +
    longest(command.description ?? '', command.description_localizations);
  const choices = (command.choices ?? []).map(
    (choice) => longest(choice.name, choice.name_localizations) + String(choice.value).length,
  );
  const options = (command.options ?? []).map(countCommandCharacters);
  return [...choices, ...options].reduce((sum, count) => sum + count, own);
}

function longest(text: string, localizations: Localizations | undefined): number {
  return Math.max(
    text.length,
    ...Object.values(localizations ?? {}).map((localized) => localized?.length ?? 0),
  );
}
