/** Discord asks before a message goes: from its menu, and when an edit leaves nothing of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from './actions.ts';
import type { PageState } from './state.ts';

export function deleteDialog(
  { deleting }: PageState,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (deleting === null) return nothing;
  const close = (): void => actions.set({ deleting: null });
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    actions.set({ deleting: null, editing: null });
    void actions.act({ kind: 'delete', message: deleting });
  };
  return html`<dialog class="form" aria-labelledby="delete-title" @close=${close}>
    <form @submit=${onSubmit}>
      <h2 id="delete-title">Delete message</h2>
      <p>Do you want to delete this message?</p>
      <div class="row end">
        <button class="button secondary" type="button" @click=${close}>Cancel</button>
        <button class="button primary" autofocus>Delete</button>
      </div>
    </form>
  </dialog>`;
}
