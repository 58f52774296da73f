/** For maintainers: what the folder holds, and what could be better about it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ContentOverview } from '../protocol.ts';
import type { Actions } from './actions.ts';
import { gapsView } from './gaps-view.ts';
import { goldenView } from './golden-view.ts';
import { mapView } from './map-view.ts';
import type { PageState } from './state.ts';

export function contentPane(state: PageState, actions: Actions): TemplateResult {
  const { overview } = state;
  if (overview === null) return html`<p class="empty">Looking at the articles…</p>`;
  const { subjects, findings, version, gaps, golden, look } = overview;
  const count = subjects.reduce((sum, { articles }) => sum + articles.length, 0);
  return html`<p>
      ${count} articles in ${subjects.length} subjects; version ${version}. It follows the folder.
    </p>
    <h3>Findings</h3>
    ${
      findings.length === 0
        ? html`<p>${look === 'done' ? 'Nothing to mend.' : nothing}</p>`
        : html`<ul class="findings">
            ${findings.map(
              ({ severity, file, line, column, rule, message, fix }) =>
                html`<li class=${severity}>
                  <code>${file}:${line}:${column}</code>
                  <b>${severity}: ${rule}</b>
                  <span dir="auto">${message} ${fix}</span>
                </li>`,
            )}
          </ul>`
    }
    ${lookView(look)}
    <h3>Labelled questions</h3>
    ${goldenView(golden)}
    <h3>Gaps</h3>
    ${gapsView(gaps)}
    <h3>Which are close</h3>
    ${mapView(overview, state, actions)}
    <h3>Articles</h3>
    ${subjects.map(
      ({ subject, articles }) =>
        html`<details>
          <summary><b dir="auto">${subject}</b> <small>${articles.length}</small></summary>
          <ul>
            ${articles.map(
              ({ title, file }) =>
                html`<li><span dir="auto">${title}</span> <small>${file}</small></li>`,
            )}
          </ul>
        </details>`,
    )}
    ${subjects.length === 0 ? html`<p>There is no article.</p>` : nothing}`;
}

function lookView(look: ContentOverview['look']): TemplateResult | typeof nothing {
  if (look === 'done') return nothing;
  return look === 'under-way'
    ? html`<p role="status">Looking closer…</p>`
    : html`<p role="alert">
        The closer look at all articles together failed; the terminal says why. What reading them
        has found stands above. It is tried again when a file changes.
      </p>`;
}
