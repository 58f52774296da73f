/** One message: who, when, what it answers, what it says, and what can be done with it. */
import { MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Message } from 'discord-stand-in';
import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from './actions.ts';
import { characterCount } from './character-count.ts';
import { clientWords } from './client-words.ts';
import { componentsView, type Around } from './component-view.ts';
import { icon } from './icons.ts';
import { messageMenu, messageTools } from './message-menu.ts';
import { markdown, type Names } from './markdown.ts';
import { withNames } from './mentions.ts';
import { plainLine } from './plain-line.ts';
import type { PageState } from './state.ts';

export function namesIn({ world, locale }: PageState, actions: Actions): Names {
  return {
    users: world?.names ?? {},
    roles: world?.guildRoles ?? {},
    channels: Object.fromEntries((world?.channels ?? []).map(({ id, name }) => [id, name ?? ''])),
    locale,
    onCommand: (path) => actions.command.begin(path),
  };
}

export function messageView(
  message: Message,
  onlyForMe: boolean,
  state: PageState,
  actions: Actions,
): TemplateResult {
  const names = namesIn(state, actions);
  const author = nameOf(message, state);
  const isBot = message.author.bot === true;
  const sent = new Date(message.timestamp);
  const clock = new Intl.DateTimeFormat(state.locale, { timeStyle: 'short' }).format(sent);
  const { type } = message;
  if (type === MessageType.UserJoin || type === MessageType.ThreadCreated) {
    return html`<p class="system">${author}: ${markdown(message.content, names)}</p>`;
  }
  return html`<article
    class="message ${onlyForMe ? 'private' : ''}"
    data-id=${message.id}
    tabindex="0"
    aria-label="${author}, ${clock}"
    @contextmenu=${(event: MouseEvent) => {
      event.preventDefault();
      // The key for menus has no pointer.
      const at = event.button === 2 ? { x: event.clientX, y: event.clientY } : null;
      actions.set({ menu: { message: message.id, at } });
    }}
  >
    ${above(message, state)}
    <span class="avatar ${isBot ? 'bot' : ''}" aria-hidden="true">${author.slice(0, 1)}</span>
    <div class="body">
      <header>
        <h2 class="author">${author}</h2>
        ${isBot ? html`<span class="tag">APP</span>` : nothing}
        <time datetime=${message.timestamp}>${clock}</time>
      </header>
      ${
        state.editing?.message === message.id
          ? editor(state.editing.text, message.id, state, actions)
          : content(message, state, names, actions)
      }
      ${onlyForMe ? privacy(message, state, actions) : nothing} ${failedClick(message, state)}
    </div>
    ${messageTools(message, state, actions)} ${messageMenu(message, state, actions)}
  </article>`;
}

export function nameOf({ author }: Message, { world }: PageState): string {
  return world?.names[author.id] ?? author.global_name ?? author.username;
}

/** The line above: what it replies to, or which command it answers. */
function above(message: Message, state: PageState): TemplateResult | typeof nothing {
  const { message_reference: reference, interaction_metadata: metadata } = message;
  if (metadata !== undefined) {
    const used = state.world?.interactions.find(({ id }) => id === metadata.id);
    const who = state.world?.names[metadata.user.id] ?? metadata.user.username;
    const what =
      (used?.command ?? '') === ''
        ? nothing
        : html`${clientWords(state.locale).used} <b>${used?.command}</b>`;
    return html`<div class="above"><b>${who}</b> ${what}</div>`;
  }
  if (reference?.message_id === undefined) return nothing;
  const found = state.world?.messages.find(({ message: { id } }) => id === reference.message_id);
  if (found === undefined) return html`<div class="above"><i>The message was deleted</i></div>`;
  const names = state.world?.names ?? {};
  return html`<div class="above">
    <b>${nameOf(found.message, state)}</b>
    <span class="excerpt" dir="auto">${plainLine(withNames(excerpt(found.message), names))}</span>
  </div>`;
}

/** The beginning of what a message says, in Components V2 too. */
function excerpt({ content: text, components }: Message): string {
  if (text !== '') return text;
  const inside = components.flatMap((one) => one.components ?? [one]);
  return inside.find(({ content: words }) => words !== undefined)?.content ?? '…';
}

function content(
  message: Message,
  state: PageState,
  names: Names,
  actions: Actions,
): TemplateResult {
  if ((message.flags & MessageFlags.Loading) !== 0) {
    const { bot } = state.world ?? {};
    return html`<p class="thinking">
      <i></i><i></i><i></i> ${bot?.name ?? 'The bot'} is thinking…
    </p>`;
  }
  const around: Around = {
    message,
    names,
    actions,
    state,
  };
  return html`${
    message.content === ''
      ? nothing
      : html`<div class="text">${markdown(message.content, names)}</div>`
  }
  ${message.edited_timestamp === null ? nothing : html`<span class="edited">${clientWords(state.locale).edited}</span>`}
  ${message.embeds.map(
    ({ title, description }) =>
      html`<div class="container">
        ${title === undefined ? nothing : html`<strong>${title}</strong>`}
        <div class="text">${markdown(description ?? '', names)}</div>
      </div>`,
  )}
  ${componentsView(message.components, around)}
  ${message.attachments.map(({ filename }) => html`<div class="file">${filename}</div>`)}`;
}

function privacy({ id }: Message, { locale }: PageState, actions: Actions): TemplateResult {
  const { onlyYou, dismiss: label } = clientWords(locale);
  const dismiss = (): void => actions.dismiss(id);
  return html`<p class="note">
    ${icon('eye')} ${onlyYou} ·
    <button class="text-button" @click=${dismiss}>${label}</button>
  </p>`;
}

/** Discord says so beneath the message, and for the last click only. */
function failedClick(message: Message, { world, me }: PageState): TemplateResult | typeof nothing {
  const last = world?.interactions.findLast(
    ({ messageId, userId }) => messageId === message.id && userId === me,
  );
  if (last?.progress.kind !== 'expired') return nothing;
  return html`<p class="note failed" role="status">This interaction failed</p>`;
}

function editor(text: string, message: string, state: PageState, actions: Actions): TemplateResult {
  const cancel = (): void => actions.set({ editing: null });
  const onKey = (event: KeyboardEvent): void => {
    // Enter takes what an input method offers, Escape leaves it.
    if (event.isComposing) return;
    if (event.key === 'Escape') cancel();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void actions.saveEdit();
  };
  return html`<div class="editor">
    <textarea
      aria-label="Edit the message"
      dir="auto"
      .value=${text}
      @input=${({ currentTarget }: Event) => {
        const { value } = currentTarget as HTMLTextAreaElement;
        actions.set({ editing: { message, text: value } });
      }}
      @keydown=${onKey}
    ></textarea>
    ${characterCount(text, state)}
    <button class="text-button" @click=${cancel}>Cancel</button>
    <button class="text-button" @click=${() => void actions.saveEdit()}>Save</button>
  </div>`;
}
