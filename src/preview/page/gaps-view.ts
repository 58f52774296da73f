/** What was asked in this preview and nothing answers, numbered as on the map. */
import { html, type TemplateResult } from 'lit';
import type { ShownGap } from '../protocol.ts';

export function gapsView(gaps: readonly ShownGap[]): TemplateResult {
  if (gaps.length === 0) {
    return html`<p>
      None so far. A question that nothing answers stands here, and as a cross on the map, until an
      article answers it.
    </p>`;
  }
  return html`<ol class="gaps">
    ${gaps.map(
      ({ question, near }) =>
        html`<li>
          <span dir="auto">${question}</span>
          <small>
            ${
              near.length === 0
                ? 'No article has a word of it.'
                : html`Nearest: <bdi>${near.map(({ title }) => title).join(' · ')}</bdi>`
            }
          </small>
        </li>`,
    )}
  </ol>`;
}
