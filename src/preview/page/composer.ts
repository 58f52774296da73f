/** Where one writes: a message, or a command after a slash. */
import { ChannelType } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from './actions.ts';
import { characterCount } from './character-count.ts';
import { commandForm } from './command-form.ts';
import { slashEntries } from './command-entries.ts';
import { icon } from './icons.ts';
import { nameOf } from './message-view.ts';
import { movedBy, suggestionList, type Suggestion } from './suggestions.ts';
import { channelName, channelOf, type PageState } from './state.ts';

export function composer(state: PageState, actions: Actions): TemplateResult {
  const channel = channelOf(state);
  if (channel === undefined) return html``;
  if (channel.type === ChannelType.GuildForum) return postForm(state, actions);
  if (state.command !== null) return commandForm(state, state.command, actions);
  const suggestions = suggested(state, actions);
  const active = Math.min(state.suggestion ?? 0, suggestions.length - 1);
  const isDirect = channel.type === ChannelType.DM;
  const label = `Message ${isDirect ? '@' : '#'}${channelName(state, channel)}`;

  const onInput = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLTextAreaElement;
    actions.set({ text: value, suggestion: 0 });
    if (value !== '' && !value.startsWith('/')) void actions.typing();
  };
  const onKey = (event: KeyboardEvent): void => {
    // Enter takes what an input method offers, and nothing of ours.
    if (event.isComposing) return;
    const moved = movedBy(event.key, active, suggestions.length);
    if (moved !== null) {
      event.preventDefault();
      if (moved === 'pick') suggestions[active]?.pick();
      else if (moved === 'close') actions.set({ suggestion: null });
      else actions.set({ suggestion: moved });
      return;
    }
    if (event.key === 'Escape') actions.set({ replyTo: null });
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void actions.say();
  };
  return html`<div class="composer">
    ${replyBar(state, actions)}
    ${
      suggestions.length === 0
        ? nothing
        : suggestionList('suggestions', 'Suggestions', suggestions, active)
    }
    <div class="field">
      <textarea
        id="composer"
        rows="1"
        dir="auto"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-label=${label}
        aria-controls=${suggestions.length > 0 ? 'suggestions' : nothing}
        aria-activedescendant=${suggestions.length > 0 ? `suggestions-${active}` : nothing}
        placeholder=${label}
        .value=${state.text}
        @input=${onInput}
        @keydown=${onKey}
      ></textarea>
      ${characterCount(state.text, state)}
      <button class="button primary send" @click=${() => void actions.say()}>Send</button>
    </div>
  </div>`;
}

function replyBar(state: PageState, actions: Actions): TemplateResult | typeof nothing {
  const found = state.world?.messages.find(({ message }) => message.id === state.replyTo);
  if (found === undefined) return nothing;
  return html`<div class="reply-bar">
    <span>Replying to <b>${nameOf(found.message, state)}</b></span>
    <button class="icon" aria-label="Do not reply" @click=${() => actions.set({ replyTo: null })}>
      ${icon('close')}
    </button>
  </div>`;
}

const MOST_SUGGESTED = 50;

/** Commands after a slash at the beginning, people after an at sign at the end. */
function suggested(state: PageState, actions: Actions): readonly Suggestion[] {
  const { text, offered, locale, world, suggestion } = state;
  if (suggestion === null) return [];
  if (text.startsWith('/') && !text.includes('\n')) {
    const typed = text.slice(1).toLowerCase();
    return slashEntries(offered, locale)
      .filter(({ name, path }) => `${name} ${path}`.toLowerCase().includes(typed))
      .toSorted((a, b) => Number(b.name.startsWith(typed)) - Number(a.name.startsWith(typed)))
      .slice(0, MOST_SUGGESTED)
      .map((entry) => ({
        label: `/${entry.name}`,
        detail: entry.description,
        pick: () => actions.command.pick(entry),
      }));
  }
  const [, before = '', typed = null] = /^([^]*(?:^|\s))@(\S*)$/.exec(text) ?? [];
  if (typed === null) return [];
  return Object.values(world?.names ?? {})
    .filter((name) => name !== typed && name.toLowerCase().startsWith(typed.toLowerCase()))
    .map((name) => ({
      label: `@${name}`,
      detail: name === world?.bot.name ? 'APP' : '',
      pick: () => actions.set({ text: `${before}@${name} ` }),
    }));
}

/** In a forum one opens posts. */
function postForm({ newPost }: PageState, actions: Actions): TemplateResult {
  if (!newPost) {
    return html`<div class="composer">
      <button class="button primary" @click=${() => actions.set({ newPost: true })}>
        New post
      </button>
    </div>`;
  }
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const [title = '', text = ''] = [...form.values()].filter((one) => typeof one === 'string');
    void actions.post(title, text);
  };
  return html`<form class="composer post" @submit=${onSubmit}>
    <label>Title <input name="title" required maxlength="100" dir="auto" /></label>
    <label>Message <textarea name="text" required rows="3" dir="auto"></textarea></label>
    <div class="row">
      <button class="button primary">Post</button>
      <button
        class="button secondary"
        type="button"
        @click=${() => actions.set({ newPost: false })}
      >
        Cancel
      </button>
    </div>
  </form>`;
}
