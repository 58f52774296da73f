import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { textOf, type JsonObject } from '../json.ts';
import { COMMAND } from '../limits.ts';
import type { CommandDefinition, CommandOption, Localizations } from '../wire/command.ts';
import { countCommandCharacters } from './command-size.ts';
import { FieldErrors, type FieldPath } from './field-errors.ts';
import { Fields } from './fields.ts';
import { invalidForm, type Refusal } from './refusal.ts';

/** @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const CHAT_INPUT_NAME = /^[-_'\p{L}\p{N}\p{sc=Devanagari}\p{sc=Thai}]{1,32}$/u;

/**
 * Reads a command as a bot registers it.
 *
 * @param path - Where it stands in the body: [] for one command, its index in an overwrite.
 */
export function readCommand(source: JsonObject, path: FieldPath = []): CommandDefinition | Refusal {
  const errors = new FieldErrors();
  const definition = readDefinition(new Fields(source, errors, path));
  return errors.isEmpty ? definition : invalidForm(errors);
}

function readDefinition(fields: Fields): CommandDefinition {
  const type: ApplicationCommandType =
    fields.integer(
      'type',
      ApplicationCommandType.ChatInput,
      ApplicationCommandType.PrimaryEntryPoint,
    ) ?? ApplicationCommandType.ChatInput;
  const isChatInput = type === ApplicationCommandType.ChatInput;
  const definition = {
    type,
    name: readName(fields, isChatInput),
    name_localizations: readLocalizations(fields, 'name_localizations', COMMAND.name),
    description: readDescription(fields, isChatInput),
    description_localizations: readLocalizations(
      fields,
      'description_localizations',
      COMMAND.description,
    ),
    options: isChatInput ? readOptions(fields) : [],
    default_member_permissions: readPermissions(fields),
    dm_permission: fields.boolean('dm_permission') ?? true,
    contexts: fields.has('contexts') ? readNumbers(fields, 'contexts') : null,
    integration_types: fields.has('integration_types')
      ? readNumbers(fields, 'integration_types')
      : [0],
    nsfw: fields.boolean('nsfw') ?? false,
  };
  if (countCommandCharacters(definition) > COMMAND.total) {
    const message = `Command exceeds maximum size (${COMMAND.total})`;
    fields.reject(null, 'APPLICATION_COMMAND_TOO_LARGE', message);
  }
  return definition;
}

/** Slash commands and options are lower case without spaces; menu commands may be anything. */
function readName(fields: Fields, isSlash: boolean): string {
  const name = fields.text('name', { min: 1, max: COMMAND.name, required: true }) ?? '';
  const isValid = !isSlash || (CHAT_INPUT_NAME.test(name) && name === name.toLowerCase());
  if (name !== '' && !isValid) {
    fields.reject('name', 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
  return name;
}

function readDescription(fields: Fields, isSlash: boolean): string {
  const rule = { min: isSlash ? 1 : 0, max: isSlash ? COMMAND.description : 0, required: isSlash };
  return fields.text('description', rule) ?? '';
}

function readOptions(parent: Fields): readonly CommandOption[] {
  const options = parent.objects('options', COMMAND.options).map(readOption);
  const names = options.map(({ name }) => name);
  if (new Set(names).size < names.length) {
    const message = 'Option name already exists';
    parent.reject('options', 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message);
  }
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const lastRequired = options.findLastIndex(({ required }) => required === true);
  if (firstOptional !== -1 && lastRequired > firstOptional) {
    const message = 'Required options must be placed before non-required options';
    parent.reject('options', 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
  }
  return options;
}

function readOption(fields: Fields): CommandOption {
  const given = fields.integer(
    'type',
    ApplicationCommandOptionType.Subcommand,
    ApplicationCommandOptionType.Attachment,
  );
  const type: ApplicationCommandOptionType = given ?? ApplicationCommandOptionType.Subcommand;
  if (given === undefined) fields.reject('type', 'BASE_TYPE_REQUIRED', 'This field is required');
  fields.integer('min_length', 0, COMMAND.stringOptionLength);
  fields.integer('max_length', 1, COMMAND.stringOptionLength);
  for (const choice of fields.objects('choices', COMMAND.choices)) {
    choice.text('name', { min: 1, max: COMMAND.choiceName, required: true });
    if (type === ApplicationCommandOptionType.String) {
      choice.text('value', { max: COMMAND.choiceValue, required: true });
    }
  }
  if (
    fields.boolean('autocomplete') === true &&
    fields.list('choices', COMMAND.choices).length > 0
  ) {
    const message = 'Autocomplete and choices exclude each other';
    fields.reject('autocomplete', 'BASE_TYPE_CHOICES', message);
  }
  readLocalizations(fields, 'name_localizations', COMMAND.name);
  readLocalizations(fields, 'description_localizations', COMMAND.description);
  const checked = {
    type,
    name: readName(fields, true),
    description: readDescription(fields, true),
    options: readOptions(fields),
  };
  const { source } = fields;
  // What is wrong has been noted, so a half-read option is never stored.
  return isOption(source) ? source : checked;
}

function isOption(source: JsonObject): source is JsonObject & CommandOption {
  return typeof source['type'] === 'number' && typeof source['name'] === 'string';
}

function readLocalizations(fields: Fields, name: string, max: number): Localizations {
  const texts = fields.object(name);
  if (texts === undefined) return null;
  const read = Object.keys(texts.source).map(
    (locale) => [locale, texts.text(locale, { min: 1, max })] as const,
  );
  return Object.fromEntries(
    read.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** A number as text or as number; null: everybody may. */
function readPermissions(fields: Fields): string | null {
  const value = fields.source['default_member_permissions'] ?? null;
  if (value === null) return null;
  const text = typeof value === 'number' ? String(value) : textOf(value);
  if (/^\d+$/.test(text)) return text;
  fields.reject('default_member_permissions', 'STRING_TYPE_REGEX', 'Must be a permission bit set');
  return null;
}

function readNumbers(fields: Fields, name: string): readonly number[] {
  return fields.list(name, 3).filter((entry): entry is number => typeof entry === 'number');
}
