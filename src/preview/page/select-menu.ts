/** A menu in a message: a list that opens, from which nothing is sent before it is picked. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from './actions.ts';
import { icon } from './icons.ts';
import type { OpenSelect, PageState } from './state.ts';

/** What a bot has put into a menu. */
export interface SelectMenu {
  readonly message: string;
  readonly customId: string;
  readonly placeholder: string;
  readonly isDisabled: boolean;
  readonly least: number;
  readonly most: number;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly isDefault: boolean;
  }[];
}

/**
 * Where several may be chosen they are sent when the list is left, as by Discord's client.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-select-only/
 */
export function selectMenu(menu: SelectMenu, state: PageState, actions: Actions): TemplateResult {
  const { message, customId, placeholder, isDisabled, options, most } = menu;
  const id = `select-${message}-${customId}`;
  const { select } = state;
  const open = select?.message === message && select.customId === customId ? select : null;
  const defaults = options.filter(({ isDefault }) => isDefault);
  const chosen = open?.chosen ?? defaults.map(({ value }) => value);
  const shown = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  const keys = keysOf(menu, open, chosen, actions);
  return html`<div class="with-suggestions">
    <button
      class="menu"
      role="combobox"
      aria-haspopup="listbox"
      aria-label=${[placeholder, ...shown].join(': ')}
      aria-expanded=${open !== null}
      aria-controls=${open === null ? nothing : id}
      aria-activedescendant=${open === null ? nothing : `${id}-${open.active}`}
      ?disabled=${isDisabled}
      @click=${keys.toggle}
      @keydown=${keys.onKey}
      @blur=${keys.leave}
    >
      <span>${shown.length === 0 ? placeholder : shown.join(', ')}</span>
      ${icon('down')}
    </button>
    ${
      open === null
        ? nothing
        : html`<ul
            class="popup suggestions below"
            role="listbox"
            id=${id}
            aria-label=${placeholder}
            aria-multiselectable=${most > 1}
          >
            ${options.map(
              ({ value, label }, at) =>
                html`<li
                  role="option"
                  id="${id}-${at}"
                  class=${at === open.active ? 'active' : ''}
                  aria-selected=${chosen.includes(value)}
                  @mousedown=${(event: Event) => {
                    // Before the button loses the focus.
                    event.preventDefault();
                    keys.pick(at);
                  }}
                >
                  ${chosen.includes(value) ? icon('check') : nothing}
                  <span dir="auto">${label}</span>
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

interface Keys {
  readonly toggle: () => void;
  readonly leave: () => void;
  readonly pick: (at: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function keysOf(
  { message, customId, options, least, most }: SelectMenu,
  open: OpenSelect | null,
  chosen: readonly string[],
  actions: Actions,
): Keys {
  const close = (): void => actions.set({ select: null });
  const send = (values: readonly string[]): void => {
    close();
    void actions.act({ kind: 'select', message, customId, values });
  };
  const show = (): void =>
    actions.set({ select: { message, customId, active: 0, chosen, before: chosen } });
  const leave = (): void => {
    if (open === null) return;
    const isOther = chosen.join(' ') !== open.before.join(' ');
    if (most > 1 && isOther && chosen.length >= least) send(chosen);
    else close();
  };
  const pick = (at: number): void => {
    const value = options[at]?.value;
    if (open === null || value === undefined) return;
    if (most === 1) return send([value]);
    const isTaken = chosen.includes(value);
    if (!isTaken && chosen.length >= most) return;
    const now = isTaken ? chosen.filter((one) => one !== value) : [...chosen, value];
    actions.set({ select: { ...open, active: at, chosen: now } });
  };
  const onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined) {
      event.preventDefault();
      const active = ((open?.active ?? 0) + step + options.length) % options.length;
      if (open === null) show();
      else actions.set({ select: { ...open, active } });
    } else if (open !== null && (key === 'Enter' || key === ' ')) {
      event.preventDefault();
      pick(open.active);
    } else if (open !== null && key === 'Escape') {
      event.stopPropagation();
      close();
    }
  };
  return { toggle: open === null ? show : leave, leave, pick, onKey };
}
