/** What can be done with a message: the buttons beside it, and its menu with the bot's own commands. */
import type { Message } from 'discord-stand-in';
import { html, nothing, type TemplateResult } from 'lit';
import { withNames, type Actions } from './actions.ts';
import { messageCommands } from './command-entries.ts';
import type { PageState } from './state.ts';

export function messageTools(message: Message, state: PageState, actions: Actions): TemplateResult {
  const isOpen = state.menu === message.id;
  return html`<div class="tools">
    <button
      class="icon"
      aria-label="Reply"
      title="Reply"
      @click=${() => actions.set({ replyTo: message.id, menu: null })}
    >
      ↩
    </button>
    <button
      class="icon"
      aria-label="More"
      title="More"
      aria-haspopup="menu"
      aria-expanded=${isOpen}
      @click=${() => actions.set({ menu: isOpen ? null : message.id })}
    >
      ⋯
    </button>
    ${isOpen ? menuOf(message, state, actions) : nothing}
  </div>`;
}

function menuOf(message: Message, state: PageState, actions: Actions): TemplateResult {
  const isOwn = message.author.id === state.me;
  const names = state.world?.names ?? {};
  const items: (readonly [label: string, run: () => void])[] = [
    ['Reply', () => actions.set({ replyTo: message.id, menu: null })],
    ...(isOwn
      ? ([
          [
            'Edit message',
            () =>
              actions.set({
                editing: { message: message.id, text: withNames(message.content, names) },
                menu: null,
              }),
          ],
          [
            'Delete message',
            () => {
              actions.set({ menu: null });
              void actions.act({ kind: 'delete', message: message.id });
            },
          ],
        ] as const)
      : []),
  ];
  const apps = messageCommands(state.offered);
  return html`<div
    class="popup message-menu"
    role="menu"
    aria-label="Message"
    @keydown=${(event: KeyboardEvent) => moveInMenu(event, () => actions.set({ menu: null }))}
  >
    ${items.map(([label, run]) => html`<button role="menuitem" @click=${run}>${label}</button>`)}
    ${
      apps.length === 0
        ? nothing
        : html`<div role="group" aria-label="Apps">
            <span class="group" aria-hidden="true">Apps</span>
            ${apps.map(
              ({ name }) =>
                html`<button role="menuitem" @click=${() => void actions.run(name, message)}>
                  ${name}
                </button>`,
            )}
          </div>`
    }
  </div>`;
}

/** https://www.w3.org/WAI/ARIA/apg/patterns/menu/ */
function moveInMenu(event: KeyboardEvent, close: () => void): void {
  const menu = event.currentTarget as HTMLElement;
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(menu.ownerDocument.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    items.at((at + step) % items.length)?.focus();
  }
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  const message = menu.closest<HTMLElement>('.message');
  close();
  message?.focus();
}
