import { ComponentType } from 'discord-api-types/v10';
import { toJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Component } from '../wire/component.ts';
import type { World } from '../world/world.ts';
import { checkChoice } from './find-component.ts';

/** Custom id of a field → a text, a radio button's value, or the values and ids chosen in a menu. */
export type FilledIn = Readonly<Record<string, string | readonly string[]>>;

/** What is read of a field beyond `Component`. */
interface Field extends Component {
  readonly required?: boolean;
  readonly default_values?: readonly { readonly id: string }[];
}

/**
 * The `data` of a form that is sent, as Discord's client would send it.
 *
 * @throws {RangeError} When a person could not send that.
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-modal-submit-data-structure
 */
export function modalData(
  world: World,
  modal: JsonObject,
  filled: FilledIn,
  guildId: string | null,
): JsonObject {
  const rows = (modal['components'] ?? []) as unknown as readonly Component[];
  const fields = rows.flatMap(({ component, components }) => [
    ...(component === undefined ? [] : [component]),
    ...(components ?? []),
  ]);
  const unknown = Object.keys(filled).find((id) => !fields.some((field) => field.custom_id === id));
  if (unknown !== undefined) throw new RangeError(`The form has no field ${unknown}`);

  const chosen: string[] = [];
  const answerOf = (field: Field): JsonObject => {
    const answer = answered(field, filled[field.custom_id ?? '']);
    if (takesIds(field) && Array.isArray(answer['values']))
      chosen.push(...answer['values'].map(String));
    return toJsonObject({ type: field.type, custom_id: field.custom_id, ...answer });
  };
  const components = rows.map((row) =>
    toJsonObject({
      type: row.type,
      ...(row.component === undefined ? {} : { component: answerOf(row.component) }),
      ...(row.components === undefined ? {} : { components: row.components.map(answerOf) }),
    }),
  );
  const resolved = resolve(world, chosen, guildId);
  return toJsonObject({
    custom_id: modal['custom_id'] ?? '',
    components,
    ...(Object.keys(resolved).length === 0 ? {} : { resolved }),
  });
}

function takesIds({ type }: Field): boolean {
  return type !== ComponentType.StringSelect && type !== ComponentType.CheckboxGroup;
}

function answered(field: Field, given: string | readonly string[] | undefined): JsonObject {
  switch (field.type) {
    case ComponentType.TextInput: {
      const value = given ?? field.value ?? '';
      if (typeof value !== 'string') throw new RangeError(`${field.custom_id} takes a text`);
      return { value };
    }
    case ComponentType.RadioGroup: {
      const preset = field.options?.find((option) => option.default === true)?.value ?? null;
      const value = given ?? preset;
      if (value === null && field.required === false) return { value };
      if (!(field.options ?? []).some((option) => option.value === value)) {
        throw new RangeError(`${field.custom_id} offers no ${JSON.stringify(value)}`);
      }
      return toJsonObject({ value });
    }
    default:
      return { values: chosenIn(field, given) };
  }
}

function chosenIn(field: Field, given: string | readonly string[] | undefined): readonly string[] {
  const preset = [
    ...(field.default_values ?? []).map(({ id }) => id),
    ...(field.options ?? []).flatMap((option) => (option.default === true ? [option.value] : [])),
  ];
  const values = given === undefined ? preset : [given].flat();
  // Nothing at all is allowed where the field is not required, whatever its least number.
  if (values.length > 0 || field.required !== false) checkChoice(field, values);
  return values;
}

/** What the ids in menus stand for, which the bot gets along with them. */
function resolve(
  world: World,
  ids: readonly string[],
  guildId: string | null,
): Readonly<Record<string, Readonly<Record<string, Json>>>> {
  const guild = guildId === null ? undefined : world.guilds.get(guildId);
  const resolved: Record<string, Record<string, Json>> = {};
  for (const id of ids) {
    const channel = world.channels.get(id);
    const found = {
      channels: channel,
      roles: guild?.roles.get(id),
      users: world.users.get(id),
    };
    for (const [kind, value] of Object.entries(found)) {
      if (value !== undefined) resolved[kind] = { ...resolved[kind], [id]: toJsonObject(value) };
    }
  }
  return resolved;
}
