import { ComponentType } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { COMPONENT } from '../limits.ts';
import type { Component } from '../wire/component.ts';
import { checkButton } from './button-rules.ts';
import { checkComponentV2, totalTextLength } from './component-v2-rules.ts';
import type { Fields } from './fields.ts';
import { checkSelect, isSelect } from './select-rules.ts';

/**
 * The components of a message, with the limits of the old layout (rows of buttons and menus) or,
 * when the message says so, of components V2.
 *
 * @see https://docs.discord.com/developers/components/reference
 */
export function readComponents(body: Fields, usesV2: boolean): readonly Component[] {
  const top = body.objects('components', usesV2 ? COMPONENT.totalV2 : COMPONENT.rows);
  for (const fields of top) {
    if (fields.source['type'] === ComponentType.ActionRow) checkRow(fields);
    else if (usesV2) checkComponentV2(fields, checkRow);
    else {
      const message = `Value of field "type" must be one of (${ComponentType.ActionRow},).`;
      fields.reject('type', 'BASE_TYPE_CHOICES', message);
    }
  }
  const components = top.map(({ source }) => source).filter(isComponent);
  const all = everyComponent(components);
  refuseRepeatedCustomIds(body, all);
  refuseRepeatedIds(body, all);
  if (usesV2 && all.length > COMPONENT.totalV2) {
    const message = `The maximum number of components is ${COMPONENT.totalV2}`;
    body.reject('components', 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message);
  }
  if (usesV2 && totalTextLength(all) > COMPONENT.textTotalV2) {
    const message = `The total displayable text size exceeds the maximum of ${COMPONENT.textTotalV2}`;
    body.reject('components', 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message);
  }
  return components;
}

/** Every component, the nested ones included. */
export function everyComponent(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => [
    component,
    ...everyComponent([
      ...(component.components ?? []),
      ...(component.accessory === undefined ? [] : [component.accessory]),
      ...(component.component === undefined ? [] : [component.component]),
    ]),
  ]);
}

/** One to five buttons, or one menu. */
function checkRow(row: Fields): void {
  const inside = row.objects('components', COMPONENT.buttonsPerRow, 1);
  const menus = inside.filter(({ source }) => isSelect(source['type']));
  if (menus.length > 0 && inside.length > 1) {
    const message = 'An action row holds a single select menu and nothing beside it';
    row.reject('components', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message);
  }
  for (const fields of inside) {
    if (fields.source['type'] === ComponentType.Button) checkButton(fields);
    else if (isSelect(fields.source['type'])) checkSelect(fields);
    else fields.reject('type', 'COMPONENT_TYPE_INVALID', 'The specified component type is invalid');
  }
}

function refuseRepeatedCustomIds(body: Fields, components: readonly Component[]): void {
  const seen = new Set<string>();
  for (const { custom_id: customId } of components) {
    if (customId === undefined) continue;
    if (seen.has(customId)) {
      const message = `Component custom id cannot be duplicated: "${customId}"`;
      body.reject('components', 'COMPONENT_CUSTOM_ID_DUPLICATED', message);
    }
    seen.add(customId);
  }
}

/** The numbers of components, where the bot gives them. */
function refuseRepeatedIds(body: Fields, components: readonly Component[]): void {
  const ids = components.flatMap(({ id }) => (id === undefined || id === 0 ? [] : [id]));
  if (new Set(ids).size === ids.length) return;
  const message = 'Component ids must be unique in a message';
  body.reject('components', 'COMPONENT_ID_DUPLICATED', message);
}

/** What else is wrong with it has been noted by then, and nobody gets to see it. */
function isComponent(source: JsonObject): source is JsonObject & Component {
  return typeof source['type'] === 'number';
}
