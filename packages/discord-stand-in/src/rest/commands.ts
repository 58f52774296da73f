import { ApplicationCommandType } from 'discord-api-types/v10';
import { isJsonObject, toJsonObject } from '../json.ts';
import { COMMAND } from '../limits.ts';
import { readCommand } from '../rules/command-rules.ts';
import { FieldErrors } from '../rules/field-errors.ts';
import { invalidForm, isRefusal, REFUSALS, type Refusal } from '../rules/refusal.ts';
import { toWireCommandPermissions } from '../world/command-permissions.ts';
import type { Command, CommandDefinition } from '../wire/command.ts';
import { bodyObject, noContent, ok, param, type Answer, type Call } from './call.ts';

/**
 * The commands of the application, globally or of one guild.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands#endpoints
 */
export function listCommands(call: Call): Answer | Refusal {
  const scope = readScope(call);
  if (isScopeRefusal(scope)) return scope;
  const withLocalizations = call.query.get('with_localizations') === 'true';
  return ok(
    call.world.commands
      .list(scope)
      .map((command) => (withLocalizations ? command : withoutLocalizations(command))),
  );
}

/** `POST`: a command of the same name and type is replaced. 201 for a new one, else 200. */
export function createCommand(call: Call): Answer | Refusal {
  const scope = readScope(call);
  if (isScopeRefusal(scope)) return scope;
  const definition = readCommand(bodyObject(call));
  if (isRefusal(definition)) return definition;
  const saved = call.world.commands.save(definition, scope);
  return isRefusal(saved) ? saved : ok(saved.command, saved.isNew ? 201 : 200);
}

/** `PUT`: exactly these commands from now on; nothing changes when one of them is refused. */
export function overwriteCommands(call: Call): Answer | Refusal {
  const scope = readScope(call);
  if (isScopeRefusal(scope)) return scope;
  const definitions = readDefinitions(call);
  if (isRefusal(definitions)) return definitions;

  const { commands } = call.world;
  for (const old of commands.list(scope)) {
    const isKept = definitions.some(({ name, type }) => name === old.name && type === old.type);
    if (!isKept) commands.delete(old);
  }
  for (const definition of definitions) {
    const saved = commands.save(definition, scope);
    if (isRefusal(saved)) return saved;
  }
  return ok(commands.list(scope));
}

/** `GET …/guilds/:guild/commands/permissions` */
export function listCommandPermissions(call: Call): Answer | Refusal {
  const scope = readScope(call);
  if (isScopeRefusal(scope)) return scope;
  return ok(scope === null ? [] : toWireCommandPermissions(call.world, scope));
}

export function getCommand(call: Call): Answer | Refusal {
  const command = findCommand(call);
  return isRefusal(command) ? command : ok(command);
}

export function editCommand(call: Call): Answer | Refusal {
  const command = findCommand(call);
  if (isRefusal(command)) return command;
  const definition = readCommand({
    ...toJsonObject(command),
    ...bodyObject(call),
    type: command.type,
  });
  if (isRefusal(definition)) return definition;
  return ok(call.world.commands.replace(command, definition));
}

export function deleteCommand(call: Call): Answer | Refusal {
  const command = findCommand(call);
  if (isRefusal(command)) return command;
  call.world.commands.delete(command);
  return noContent;
}

function readDefinitions(call: Call): readonly CommandDefinition[] | Refusal {
  if (!Array.isArray(call.body)) return REFUSALS.invalidJson;
  const definitions: CommandDefinition[] = [];
  for (const [index, source] of call.body.entries()) {
    const definition = readCommand(isJsonObject(source) ? source : {}, [index]);
    if (isRefusal(definition)) return definition;
    const isRepeated = definitions.some(
      ({ name, type }) => name === definition.name && type === definition.type,
    );
    if (isRepeated) return duplicateName(index);
    definitions.push(definition);
  }
  const ofType = (type: ApplicationCommandType): number =>
    definitions.filter((one) => one.type === type).length;
  const isTooMany =
    ofType(ApplicationCommandType.ChatInput) > COMMAND.chatInputPerScope ||
    ofType(ApplicationCommandType.User) > COMMAND.contextMenuPerScope ||
    ofType(ApplicationCommandType.Message) > COMMAND.contextMenuPerScope;
  return isTooMany ? REFUSALS.tooManyCommands : definitions;
}

function duplicateName(index: number): Refusal {
  const errors = new FieldErrors();
  const message = 'Application command names must be unique';
  errors.add([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', message);
  return invalidForm(errors);
}

function findCommand(call: Call): Command | Refusal {
  const scope = readScope(call);
  if (isScopeRefusal(scope)) return scope;
  return call.world.commands.get(param(call, 'command'), scope) ?? REFUSALS.unknownCommand;
}

/** The guild of the path, or null for the global commands; only for one's own application. */
function readScope(call: Call): string | null | Refusal {
  if (param(call, 'application') !== call.world.bot.id) return REFUSALS.missingAccess;
  const guildId = call.params['guild'];
  if (guildId === undefined) return null;
  return call.world.ownGuild(guildId) !== undefined ? guildId : REFUSALS.missingAccess;
}

function isScopeRefusal(scope: string | null | Refusal): scope is Refusal {
  return typeof scope === 'object' && scope !== null;
}

function withoutLocalizations(command: Command): object {
  const { name_localizations: _names, description_localizations: _texts, ...rest } = command;
  return rest;
}
