/** What can be done with a message: the buttons beside it, and its menu with the bot's own commands. */
import type { Message } from 'discord-stand-in';
import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from './actions.ts';
import { messageCommands } from './command-entries.ts';
import { withNames } from './mentions.ts';
import { icon } from './icons.ts';
import type { PageState, PointInWindow } from './state.ts';

export function messageTools(message: Message, state: PageState, actions: Actions): TemplateResult {
  const isOpen = state.menu?.message === message.id;
  return html`<div class="tools">
    <button
      class="icon"
      aria-label="Reply"
      title="Reply"
      @click=${() => actions.set({ replyTo: message.id, menu: null })}
    >
      ${icon('reply')}
    </button>
    <button
      class="icon"
      aria-label="More"
      title="More"
      aria-haspopup="menu"
      aria-expanded=${isOpen}
      @click=${() => actions.set({ menu: isOpen ? null : { message: message.id, at: null } })}
    >
      ${icon('more')}
    </button>
  </div>`;
}

/** Beside the buttons, so that it is seen without the pointer over its message. */
export function messageMenu(
  message: Message,
  state: PageState,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (state.menu?.message !== message.id) return nothing;
  const close = (): void => actions.set({ menu: null });
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
          ['Delete message', () => actions.set({ menu: null, deleting: message.id })],
        ] as const)
      : []),
  ];
  const apps = messageCommands(state.offered);
  return html`<div
    class="popup message-menu"
    role="menu"
    aria-label="Message"
    .style=${place(state.menu.at)}
    @keydown=${(event: KeyboardEvent) => moveInMenu(event, close)}
    @focusout=${({ currentTarget, relatedTarget }: FocusEvent) => {
      // To another window of the system, or away from an item that has just been removed.
      if (relatedTarget === null) return;
      if (!(currentTarget as HTMLElement).contains(relatedTarget as Node)) close();
    }}
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

/** At the pointer, and whole within the window. By property: the page allows no style in its markup. */
function place(at: PointInWindow | null): string {
  if (at === null) return '';
  const { x, y } = at;
  return `position: fixed; inset: auto; left: min(${x}px, 100vw - 228px); top: min(${y}px, 100vh - 300px)`;
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
  if (event.key !== 'Escape' && event.key !== 'Tab') return;
  event.preventDefault();
  event.stopPropagation();
  const message = menu.closest<HTMLElement>('.message');
  close();
  message?.focus();
}
