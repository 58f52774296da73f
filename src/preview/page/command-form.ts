/** A command that was chosen, with a field for each of its options. */
import type { CommandOption } from 'discord-stand-in';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { OptionValue } from '../protocol.ts';
import type { Actions } from './actions.ts';
import { localDescription, localName } from './command-entries.ts';
import { field } from './option-field.ts';
import type { CommandDraft, PageState } from './state.ts';

export function commandForm(
  state: PageState,
  draft: CommandDraft,
  actions: Actions,
): TemplateResult {
  const { entry } = draft;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void actions.command.send();
  };
  const cancel = (): void => actions.set({ command: null });
  // Fields of their own for each command that is begun: in others' it would show what it does not send.
  const form = html`<form
    class="composer command"
    aria-label="/${entry.name}"
    @submit=${onSubmit}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) cancel();
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
  return html`${keyed(entry, form)}`;
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
  const give = (value: OptionValue | undefined, shownAs?: string): void => {
    const values = withOption(draft.values, option.name, value);
    const names = withOption(draft.names, option.name, shownAs);
    actions.set({ command: { ...draft, values, names, choosing: null } });
  };
  const id = `option-${option.name}`;
  // Beside the field and not around it, or what is suggested there would be taken for its name.
  return html`<div class="option">
    <label for=${id}>
      <b>${name}</b>${required ? nothing : html` <i>(optional)</i>`}
      <small>${localDescription(option, locale)}</small>
    </label>
    ${field({ id, option, required, state, draft, give, actions })}
  </div>`;
}

function withOption<T>(
  all: Readonly<Record<string, T>>,
  name: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const { [name]: _before, ...others } = all;
  return value === undefined ? others : { ...others, [name]: value };
}
