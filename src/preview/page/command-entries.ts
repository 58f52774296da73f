/** Commands as a person chooses among them: each subcommand is one of its own. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Command, CommandOption } from 'discord-stand-in';

export interface CommandEntry {
  /** As it is sent: `settings channel add`. */
  readonly path: string;
  /** As the client's language has it. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
}

export function slashEntries(
  commands: readonly Command[],
  locale: string,
): readonly CommandEntry[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.ChatInput)
    .flatMap((command) => entriesOf(command, '', '', locale));
}

export function messageCommands(commands: readonly Command[]): readonly Command[] {
  return commands.filter(({ type }) => type === ApplicationCommandType.Message);
}

type Named = Pick<
  CommandOption,
  'name' | 'name_localizations' | 'description' | 'description_localizations' | 'options'
>;

function entriesOf(
  one: Named,
  pathAbove: string,
  nameAbove: string,
  locale: string,
): readonly CommandEntry[] {
  const path = `${pathAbove} ${one.name}`.trim();
  const name = `${nameAbove} ${localName(one, locale)}`.trim();
  const below = (one.options ?? []).filter(
    ({ type }) => type <= ApplicationCommandOptionType.SubcommandGroup,
  );
  if (below.length > 0) return below.flatMap((option) => entriesOf(option, path, name, locale));
  return [{ path, name, description: localDescription(one, locale), options: one.options ?? [] }];
}

export function localName(one: Pick<Named, 'name' | 'name_localizations'>, locale: string): string {
  return localized(one.name_localizations, locale) ?? one.name;
}

export function localDescription(
  one: Pick<Named, 'description' | 'description_localizations'>,
  locale: string,
): string {
  return localized(one.description_localizations, locale) ?? one.description;
}

function localized(texts: Named['name_localizations'], locale: string): string | null {
  const byLocale: Readonly<Record<string, string | null | undefined>> = texts ?? {};
  return byLocale[locale] ?? null;
}
