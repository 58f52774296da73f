/** How much can still be written, as Discord's client shows it: nothing while there is room. */
import { html, nothing, type TemplateResult } from 'lit';
import { charactersLeft } from './message-length.ts';
import { withMentions } from './mentions.ts';
import type { PageState } from './state.ts';

export function characterCount(
  text: string,
  { world }: PageState,
): TemplateResult | typeof nothing {
  const left = charactersLeft(withMentions(text.trim(), world?.names ?? {}));
  if (left === null) return nothing;
  return html`<small class=${left < 0 ? 'failed' : ''} role="status">
    ${left < 0 ? `${-left} too many` : `${left} left`}
  </small>`;
}
