/** What opens the maintainers' panes, at the end of the channel's bar. */
import { html, type TemplateResult } from 'lit';
import type { Actions } from './actions.ts';
import type { PageState } from './state.ts';

const PANES = [
  ['why', 'Why'],
  ['content', 'Content'],
] as const;

export function paneButtons(state: PageState, actions: Actions): TemplateResult {
  return html`<div class="pane-buttons">
    ${PANES.map(([pane, label]) => {
      const isOpen = state.pane === pane;
      return html`<button
        class="button secondary"
        data-pane=${pane}
        aria-pressed=${isOpen}
        @click=${() => actions.set({ pane: isOpen ? 'none' : pane })}
      >
        ${label}
      </button>`;
    })}
  </div>`;
}
