/** The field for one option of a command, with the bot's own suggestions where it has some. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { CommandOption } from 'discord-stand-in';
import { html, nothing, type TemplateResult } from 'lit';
import type { OptionValue } from '../protocol.ts';
import type { Actions } from './actions.ts';
import { nameables } from './nameables.ts';
import { movedBy, suggestionList } from './suggestions.ts';
import type { CommandDraft, PageState } from './state.ts';

export interface Field {
  /** Of the element that is filled in. */
  readonly id: string;
  readonly option: CommandOption;
  readonly required: boolean;
  readonly state: PageState;
  readonly draft: CommandDraft;
  /** @param shownAs - What stands in the field for the value, where that is not what people read. */
  readonly give: (value: OptionValue | undefined, shownAs?: string) => void;
  readonly actions: Actions;
}

/** @see https://docs.discord.com/developers/interactions/application-commands */
const LONGEST_OPTION = 6000;

export function field(one: Field): TemplateResult {
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

function choiceField(
  { id, option, required, draft, give }: Field,
  choices: readonly FieldChoice[],
): TemplateResult {
  // What can be chosen changes meanwhile, and moves below what was chosen.
  const given = keyOf(draft.values[option.name]);
  const onChange = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLSelectElement;
    give(choices.find(({ key }) => key === value)?.value);
  };
  return html`<select id=${id} ?required=${required} @change=${onChange}>
    <option value="" .selected=${given === ''}></option>
    ${choices.map(
      ({ key, label }) => html`<option value=${key} .selected=${key === given}>${label}</option>`,
    )}
  </select>`;
}

/** Of the choice that has this value; empty for none. */
function keyOf(value: OptionValue | undefined): string {
  return typeof value === 'object' ? value.id : String(value ?? '');
}

function numberField({ id, option, required, give }: Field): TemplateResult {
  const onInput = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLInputElement;
    give(value === '' ? undefined : Number(value));
  };
  return html`<input
    id=${id}
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
  const { id, option, required, draft, give, actions } = one;
  const given = draft.values[option.name];
  const typedText = typeof given === 'object' || given === undefined ? '' : String(given);
  const text = draft.names[option.name] ?? typedText;
  const choosing = draft.choosing?.option === option.name ? draft.choosing : null;
  const choices = choosing?.choices ?? [];
  const active = choosing?.active ?? -1;
  const ask = (typed: string): void => {
    if (option.autocomplete === true) void actions.command.choose(option.name, typed);
  };
  const pick = (at: number): void => {
    const chosen = choices[at];
    if (chosen === undefined) return;
    actions.command.stopChoosing();
    give(String(chosen.value), chosen.name);
  };
  const onInput = ({ currentTarget }: Event): void => {
    const typed = (currentTarget as HTMLInputElement).value;
    give(typed === '' ? undefined : typed);
    ask(typed);
  };
  const onKey = (event: KeyboardEvent): void => {
    // An input method has keys of its own.
    if (event.isComposing) return;
    const moved = movedBy(event.key, active, choices.length);
    if (moved === null || choosing === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (moved === 'pick') pick(active);
    else if (moved === 'close') actions.command.stopChoosing();
    else actions.set({ command: { ...draft, choosing: { ...choosing, active: moved } } });
  };
  const listId = `choices-${option.name}`;
  const isOpen = choices.length > 0;
  return html`<span class="with-suggestions">
    <input
      id=${id}
      dir="auto"
      autocomplete="off"
      role=${option.autocomplete === true ? 'combobox' : nothing}
      aria-autocomplete=${option.autocomplete === true ? 'list' : nothing}
      aria-expanded=${option.autocomplete === true ? isOpen : nothing}
      aria-controls=${isOpen ? listId : nothing}
      aria-activedescendant=${isOpen && active >= 0 ? `${listId}-${active}` : nothing}
      maxlength=${option.max_length ?? LONGEST_OPTION}
      minlength=${option.min_length ?? nothing}
      ?required=${required}
      .value=${text}
      @focus=${() => ask(text)}
      @blur=${() => actions.command.stopChoosing()}
      @input=${onInput}
      @keydown=${onKey}
    />
    ${
      isOpen
        ? suggestionList(
            listId,
            'Suggestions',
            choices.map(({ name }, at) => ({ label: name, detail: '', pick: () => pick(at) })),
            active,
          )
        : nothing
    }
    ${
      choosing?.isLate === true
        ? html`<p class="popup suggestions late" role="status">Loading options failed</p>`
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
