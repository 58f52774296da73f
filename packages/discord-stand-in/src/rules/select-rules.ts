import { ComponentType } from 'discord-api-types/v10';
import { COMPONENT } from '../limits.ts';
import { checkCustomId } from './button-rules.ts';
import type { Fields } from './fields.ts';

const SELECTS: ReadonlySet<unknown> = new Set([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

export function isSelect(type: unknown): boolean {
  return SELECTS.has(type);
}

/** @see https://docs.discord.com/developers/components/reference#string-select */
export function checkSelect(fields: Fields): void {
  checkCustomId(fields);
  fields.text('placeholder', { max: COMPONENT.selectPlaceholder });
  fields.integer('min_values', 0, COMPONENT.selectOptions);
  fields.integer('max_values', 1, COMPONENT.selectOptions);
  fields.boolean('disabled');
  if (fields.source['type'] !== ComponentType.StringSelect) return;

  const values = new Set<string>();
  for (const option of fields.objects('options', COMPONENT.selectOptions, 1)) {
    const text = { min: 1, max: COMPONENT.selectOptionText, required: true };
    option.text('label', text);
    option.text('description', { max: COMPONENT.selectOptionText });
    const value = option.text('value', text);
    if (value === undefined) continue;
    if (values.has(value)) {
      const message = 'The specified option value is already used';
      option.reject('value', 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
    }
    values.add(value);
  }
}
