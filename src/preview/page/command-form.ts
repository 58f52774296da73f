/** A command that was chosen, with a field for each of its options. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { CommandOption } from 'discord-stand-in';
import { html, nothing, type TemplateResult } from 'lit';
import type { OptionValue } from '../protocol.ts';
import type { Actions } from './actions.ts';
import { localDescription, localName } from './command-entries.ts';
import { nameables } from './nameables.ts';
import { movedBy, suggestionList } from './suggestions.ts';
import type { CommandDraft, PageState } from './state.ts';

export function commandForm(
  state: PageState,
  draft: CommandDraft,
  actions: Actions,
): TemplateResult {
  const { entry } = draft;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void actions.sendCommand();
  };
  const cancel = (): void => actions.set({ command: null });
  return html`<form
    class="composer command"
    aria-label="/${entry.name}"
    @submit=${onSubmit}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel();
    }}
  >
    <p class="command-name"><b>/${entry.name}</b> <small>${entry.description}</small></p>
    <div class="options">
      ${entry.options.map((option) => optionField(option, state, draft, actions))}
    </div>
    <div class="row">
      <button class="button primary">Send</button>
      <button class="button secondary" type="button" @click=${cancel}>Cancel</button>
    </div>
  </form>`;
}

function optionField(
  option: CommandOption,
  state: PageState,
  draft: CommandDraft,
  actions: Actions,
): TemplateResult {
  const { locale } = state;
  const name = localName(option, locale);
  const required = option.required === true;
  const give = (value: OptionValue | undefined): void => {
    const { [option.name]: _before, ...others } = draft.values;
    const values = value === undefined ? others : { ...others, [option.name]: value };
    actions.set({ command: { ...draft, values, choosing: null } });
  };
  return html`<label class="option">
    <span><b>${name}</b>${required ? nothing : html` <i>(optional)</i>`}</span>
    <small>${localDescription(option, locale)}</small>
    ${field({ option, required, state, draft, give, actions })}
  </label>`;
}

interface Field {
  readonly option: CommandOption;
  readonly required: boolean;
  readonly state: PageState;
  readonly draft: CommandDraft;
  readonly give: (value: OptionValue | undefined) => void;
  readonly actions: Actions;
}

function field(one: Field): TemplateResult {
  const { option, state } = one;
  const { type } = option;
  if (option.choices !== undefined && option.choices.length > 0) {
    const choices = option.choices.map((choice) => ({
      key: String(choice.value),
      label: localizedChoice(choice, state.locale),
      value: choice.value,
    }));
    return choiceField(one, choices);
  }
  if (type === ApplicationCommandOptionType.Boolean) {
    return choiceField(one, [
      { key: 'true', label: 'True', value: true },
      { key: 'false', label: 'False', value: false },
    ]);
  }
  if (isNamed(type)) {
    const offered = nameables(NAMED_BY[type], state, option.channel_types);
    return choiceField(
      one,
      offered.map(({ id, name }) => ({ key: id, label: name, value: { id } })),
    );
  }
  if (type === ApplicationCommandOptionType.Integer || type === ApplicationCommandOptionType.Number)
    return numberField(one);
  return textField(one);
}

interface FieldChoice {
  readonly key: string;
  readonly label: string;
  readonly value: OptionValue;
}

function choiceField({ required, give }: Field, choices: readonly FieldChoice[]): TemplateResult {
  const onChange = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLSelectElement;
    give(choices.find(({ key }) => key === value)?.value);
  };
  return html`<select ?required=${required} @change=${onChange}>
    <option value=""></option>
    ${choices.map(({ key, label }) => html`<option value=${key}>${label}</option>`)}
  </select>`;
}

function numberField({ option, required, give }: Field): TemplateResult {
  const onInput = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLInputElement;
    give(value === '' ? undefined : Number(value));
  };
  return html`<input
    type="number"
    ?required=${required}
    min=${option.min_value ?? nothing}
    max=${option.max_value ?? nothing}
    step=${option.type === ApplicationCommandOptionType.Integer ? '1' : 'any'}
    @input=${onInput}
  />`;
}

/** Text, with the bot's own suggestions where the command says so. */
function textField(one: Field): TemplateResult {
  const { option, required, draft, give, actions } = one;
  const given = draft.values[option.name];
  const text = typeof given === 'object' || given === undefined ? '' : String(given);
  const choosing = draft.choosing?.option === option.name ? draft.choosing : null;
  const choices = choosing?.choices ?? [];
  const active = choosing?.active ?? -1;
  const ask = (typed: string): void => {
    if (option.autocomplete === true) void actions.choose(option.name, typed);
  };
  const pick = (at: number): void => {
    const chosen = choices[at];
    if (chosen === undefined) return;
    actions.stopChoosing();
    give(String(chosen.value));
  };
  const onInput = ({ currentTarget }: Event): void => {
    const typed = (currentTarget as HTMLInputElement).value;
    give(typed === '' ? undefined : typed);
    ask(typed);
  };
  const onKey = (event: KeyboardEvent): void => {
    const moved = movedBy(event.key, active, choices.length);
    if (moved === null || choosing === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (moved === 'pick') pick(active);
    else if (moved === 'close') actions.stopChoosing();
    else actions.set({ command: { ...draft, choosing: { ...choosing, active: moved } } });
  };
  const id = `choices-${option.name}`;
  const isOpen = choices.length > 0;
  return html`<span class="with-suggestions">
    <input
      dir="auto"
      autocomplete="off"
      role=${option.autocomplete === true ? 'combobox' : nothing}
      aria-autocomplete=${option.autocomplete === true ? 'list' : nothing}
      aria-expanded=${option.autocomplete === true ? isOpen : nothing}
      aria-controls=${option.autocomplete === true ? id : nothing}
      aria-activedescendant=${isOpen && active >= 0 ? `${id}-${active}` : nothing}
      maxlength=${option.max_length ?? nothing}
      minlength=${option.min_length ?? nothing}
      ?required=${required}
      .value=${text}
      @focus=${() => ask(text)}
      @blur=${() => actions.stopChoosing()}
      @input=${onInput}
      @keydown=${onKey}
    />
    ${
      isOpen
        ? suggestionList(
            id,
            'Suggestions',
            choices.map(({ name }, at) => ({ label: name, detail: '', pick: () => pick(at) })),
            active,
          )
        : nothing
    }
  </span>`;
}

function localizedChoice(
  choice: NonNullable<CommandOption['choices']>[number],
  locale: string,
): string {
  const texts: Readonly<Record<string, string | null | undefined>> =
    choice.name_localizations ?? {};
  return texts[locale] ?? choice.name;
}

const NAMED_BY = {
  [ApplicationCommandOptionType.User]: 'user',
  [ApplicationCommandOptionType.Role]: 'role',
  [ApplicationCommandOptionType.Channel]: 'channel',
  [ApplicationCommandOptionType.Mentionable]: 'mentionable',
} as const;

function isNamed(type: ApplicationCommandOptionType): type is keyof typeof NAMED_BY {
  return type in NAMED_BY;
}
