/** Who one is, and how one's client is set. */
import { html, type TemplateResult } from 'lit';
import type { Role } from '../protocol.ts';
import type { Actions } from './actions.ts';
import type { PageState } from './state.ts';

const KINDS: Readonly<Record<Role['kind'], string>> = {
  member: 'member',
  moderator: 'moderator',
  'another-member': 'another member',
};

/** Languages that Discord's clients can be set to, of which the bot has words in the first few. */
const LOCALES = ['en-US', 'en-GB', 'fr', 'es-ES', 'es-419', 'de', 'ja', 'pt-BR'] as const;

export function switches(state: PageState, actions: Actions): TemplateResult {
  const { me, locale, theme, width, world } = state;
  const language = new Intl.DisplayNames('en', { type: 'language' });
  return html`<div class="switches" role="group" aria-label="You">
    <label>
      <span>You are</span>
      <select
        id="me"
        @change=${({ currentTarget }: Event) =>
          void actions.become((currentTarget as HTMLSelectElement).value)}
      >
        ${(world?.roles ?? []).map(
          ({ id, name, kind }) =>
            html`<option value=${id} ?selected=${id === me}>${name}, ${KINDS[kind]}</option>`,
        )}
      </select>
    </label>
    <label>
      <span>Language</span>
      <select
        id="locale"
        @change=${({ currentTarget }: Event) =>
          void actions.goTo({ locale: (currentTarget as HTMLSelectElement).value })}
      >
        ${LOCALES.map(
          (tag) =>
            html`<option value=${tag} ?selected=${tag === locale}>${language.of(tag)}</option>`,
        )}
      </select>
    </label>
    <button
      class="button secondary"
      aria-pressed=${theme === 'light'}
      @click=${() => actions.set({ theme: theme === 'dark' ? 'light' : 'dark' })}
    >
      Light
    </button>
    <button
      class="button secondary wide-only"
      aria-pressed=${width === 'phone'}
      @click=${() => actions.set({ width: width === 'wide' ? 'phone' : 'wide' })}
    >
      Phone
    </button>
  </div>`;
}
