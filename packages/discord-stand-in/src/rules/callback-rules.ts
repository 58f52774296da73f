import { ComponentType } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { COMPONENT, INTERACTION, COMMAND } from '../limits.ts';
import type { Choice } from '../world/interaction.ts';
import { checkCustomId } from './button-rules.ts';
import { FieldErrors } from './field-errors.ts';
import { Fields } from './fields.ts';
import { invalidForm, type Refusal } from './refusal.ts';
import { checkSelect, isSelect } from './select-rules.ts';

/**
 * The choices of an autocompletion: at most 25, names of 1 to 100 characters.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete
 */
export function readChoices(body: JsonObject): readonly Choice[] | Refusal {
  const errors = new FieldErrors();
  const data = new Fields(body, errors).object('data') ?? new Fields({}, errors, ['data']);
  const choices = data.objects('choices', INTERACTION.autocompleteChoices).map((fields): Choice => {
    const name = fields.text('name', { min: 1, max: COMMAND.choiceName, required: true }) ?? '';
    const { value } = fields.source;
    if (typeof value === 'number') return { name, value };
    const text = fields.text('value', { min: 1, max: COMMAND.choiceValue, required: true });
    return { name, value: text ?? '' };
  });
  return errors.isEmpty ? choices : invalidForm(errors);
}

/** @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
export function readModal(body: JsonObject): JsonObject | Refusal {
  const errors = new FieldErrors();
  const data = new Fields(body, errors).object('data') ?? new Fields({}, errors, ['data']);
  checkCustomId(data);
  data.text('title', { min: 1, max: COMPONENT.modalTitle, required: true });
  for (const row of data.objects('components', COMPONENT.modalRows, 1)) checkModalRow(row);
  return errors.isEmpty ? data.source : invalidForm(errors);
}

function checkModalRow(row: Fields): void {
  if (row.source['type'] === ComponentType.TextDisplay) return;
  if (row.source['type'] === ComponentType.Label) {
    row.text('label', { min: 1, max: COMPONENT.textInputLabel, required: true });
    row.text('description', { max: COMPONENT.labelDescription });
    const inner = row.object('component');
    if (inner === undefined)
      row.reject('component', 'BASE_TYPE_REQUIRED', 'This field is required');
    else checkInput(inner);
    return;
  }
  for (const input of row.objects('components', 1, 1)) {
    input.text('label', { min: 1, max: COMPONENT.textInputLabel, required: true });
    checkInput(input);
  }
}

function checkInput(input: Fields): void {
  if (isSelect(input.source['type'])) {
    checkSelect(input);
    return;
  }
  checkCustomId(input);
  if (input.source['type'] === ComponentType.RadioGroup) checkRadioGroup(input);
  if (input.source['type'] !== ComponentType.TextInput) return;
  input.text('value', { max: COMPONENT.textInputValue });
  input.text('placeholder', { max: COMPONENT.textInputPlaceholder });
  input.integer('min_length', 0, COMPONENT.textInputValue);
  input.integer('max_length', 1, COMPONENT.textInputValue);
}

/** @see https://docs.discord.com/developers/components/reference#radio-group */
function checkRadioGroup(group: Fields): void {
  group.boolean('required');
  const text = { min: 1, max: COMPONENT.selectOptionText, required: true };
  for (const option of group.objects(
    'options',
    COMPONENT.radioOptions,
    COMPONENT.radioOptionsMin,
  )) {
    option.text('label', text);
    option.text('value', text);
    option.text('description', { max: COMPONENT.selectOptionText });
  }
}
