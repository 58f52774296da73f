/** A form that the bot has opened (a modal). */
import { ComponentType, TextInputStyle, type ChannelType } from 'discord-api-types/v10';
import type { Component } from 'discord-stand-in';
import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from './actions.ts';
import { markdown } from './markdown.ts';
import { namesIn } from './message-view.ts';
import { namedBy } from './component-view.ts';
import { nameables } from './nameables.ts';
import type { PageState } from './state.ts';

interface Field extends Omit<Component, 'style'> {
  readonly style?: TextInputStyle;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly channel_types?: readonly ChannelType[];
  readonly default_values?: readonly { readonly id: string }[];
}

interface Row extends Omit<Component, 'component' | 'components'> {
  readonly component?: Field;
  readonly components?: readonly Field[];
}

interface Modal {
  readonly title: string;
  readonly components: readonly Row[];
}

export function formDialog(state: PageState, actions: Actions): TemplateResult | typeof nothing {
  const { form } = state;
  if (form?.progress.kind !== 'modal') return nothing;
  const modal = form.progress.modal as unknown as Modal;
  const close = (): void => actions.set({ form: null });
  const fields = modal.components.flatMap(({ component, components = [] }) => [
    ...(component === undefined ? [] : [component]),
    ...components,
  ]);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const filled = Object.fromEntries(fields.flatMap((field) => filledIn(field, data)));
    close();
    void actions.act({ kind: 'submit', interaction: form.id, filled });
  };
  return html`<dialog class="form" aria-labelledby="form-title" @close=${close}>
    <form @submit=${onSubmit}>
      <h2 id="form-title" dir="auto">${modal.title}</h2>
      ${modal.components.map((row) => rowView(row, state, actions))}
      <div class="row end">
        <button class="button secondary" type="button" @click=${close}>Cancel</button>
        <button class="button primary">Submit</button>
      </div>
    </form>
  </dialog>`;
}

function rowView(row: Row, state: PageState, actions: Actions): TemplateResult {
  if (row.type === ComponentType.TextDisplay) {
    return html`<div class="text">${markdown(row.content ?? '', namesIn(state, actions))}</div>`;
  }
  const fields = row.component === undefined ? (row.components ?? []) : [row.component];
  return html`${fields.map((field) => {
    const label = row.label ?? field.label ?? '';
    const hint = row.description ?? null;
    const isGroup = field.type === ComponentType.RadioGroup;
    const marked = html`${label}${
      field.required === false ? nothing : html` <span class="required" aria-hidden="true">*</span>`
    }`;
    const explained = hint === null ? nothing : html`<small dir="auto">${hint}</small>`;
    if (isGroup) {
      return html`<fieldset dir="auto">
        <legend>${marked}</legend>
        ${explained} ${radios(field)}
      </fieldset>`;
    }
    return html`<label dir="auto"><b>${marked}</b> ${explained} ${input(field, state)}</label>`;
  })}`;
}

function radios({ custom_id: id = '', options = [], required }: Field): TemplateResult {
  return html`${options.map(
    ({ value, label, default: isPreset }) =>
      html`<label class="choice">
        <input
          type="radio"
          name=${id}
          value=${value}
          ?checked=${isPreset === true}
          ?required=${required !== false}
        />
        ${label}
      </label>`,
  )}`;
}

function input(field: Field, state: PageState): TemplateResult {
  const { custom_id: id = '', style, value = '', placeholder, required } = field;
  if (field.type === ComponentType.TextInput) {
    if (style === TextInputStyle.Paragraph) {
      return html`<textarea
        name=${id}
        rows="4"
        dir="auto"
        .value=${value}
        placeholder=${placeholder ?? nothing}
        maxlength=${field.max_length ?? nothing}
        minlength=${field.min_length ?? nothing}
        ?required=${required !== false}
      ></textarea>`;
    }
    return html`<input
      name=${id}
      dir="auto"
      .value=${value}
      placeholder=${placeholder ?? nothing}
      maxlength=${field.max_length ?? nothing}
      minlength=${field.min_length ?? nothing}
      ?required=${required !== false}
    />`;
  }
  const preset = new Set([
    ...(field.default_values ?? []).map((one) => one.id),
    ...(field.options ?? []).flatMap((one) => (one.default === true ? [one.value] : [])),
  ]);
  const isMultiple = (field.max_values ?? 1) > 1;
  return html`<select name=${id} ?multiple=${isMultiple} ?required=${required !== false}>
    ${isMultiple ? nothing : html`<option value="">${placeholder ?? ''}</option>`}
    ${offered(field, state).map(
      ({ value: key, label }) =>
        html`<option value=${key} ?selected=${preset.has(key)}>${label}</option>`,
    )}
  </select>`;
}

function offered(
  { type, options, channel_types: types }: Field,
  state: PageState,
): readonly { readonly value: string; readonly label: string }[] {
  if (options !== undefined) return options;
  return nameables(namedBy(type), state, types).map(({ id, name }) => ({ value: id, label: name }));
}

/** What is left empty where it may be is not sent, except texts. */
function filledIn(
  field: Field,
  data: FormData,
): readonly (readonly [id: string, value: string | readonly string[]])[] {
  const { custom_id: id = '' } = field;
  const values = data.getAll(id).map(String);
  switch (field.type) {
    case ComponentType.TextInput:
      return [[id, values[0] ?? '']];
    case ComponentType.RadioGroup:
      return values[0] === undefined ? [] : [[id, values[0]]];
    default:
      return [[id, values.filter((value) => value !== '')]];
  }
}
