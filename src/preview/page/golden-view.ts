/** What the labelled questions get from the articles as they are. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GoldenResults } from '../protocol.ts';

export function goldenView(golden: GoldenResults | null): TemplateResult {
  if (golden === null) return html`<p role="status">Asking the labelled questions…</p>`;
  if (golden.kind === 'unreadable') {
    return html`<ul>
      ${golden.problems.map((problem) => html`<li dir="auto">${problem}</li>`)}
    </ul>`;
  }
  const { total, asked, lost } = golden;
  if (total === 0) {
    return html`<p>
      There are none for these articles. Write some in <code>_questions.yaml</code> in their folder,
      or name a file with <code>--questions</code>, and start the preview again.
    </p>`;
  }
  return html`${
      asked < total ? html`<p role="status">Asking… ${asked} of ${total} so far.</p>` : nothing
    }
    <dl class="figures">
      ${figure('answered from an article expected', golden.answeredRight, asked)}
      ${figure('answered from a wrong one', golden.wrongButConfident, asked)}
      ${figure('unsure: articles to choose from', golden.unsure, asked)}
      ${figure('unknown, and no article answers', golden.rightlyUnknown, asked)}
      ${figure('unknown, though one does', golden.unknown - golden.rightlyUnknown, asked)}
    </dl>
    ${lost === 0 ? nothing : html`<p>${lost} more expect articles that are not here.</p>`}
    ${compared(golden)} ${wrong(golden)}`;
}

type Asked = Extract<GoldenResults, { kind: 'asked' }>;

function figure(label: string, count: number, asked: number): TemplateResult {
  const share = asked === 0 ? 0 : Math.round((100 * count) / asked);
  return html`<div>
    <dt>${label}</dt>
    <dd>${count} <small>${share} %</small></dd>
  </div>`;
}

function compared({ compared: found }: Asked): TemplateResult | typeof nothing {
  if (found === null) return nothing;
  const { worse, unknown } = found;
  return html`${
    worse.length === 0
      ? html`<p>Nothing is worse than the baseline.</p>`
      : html`<h4>Worse than the baseline</h4>
          ${list(worse)}`
  }
  ${
    unknown.length === 0
      ? nothing
      : html`<h4>New: not in the baseline yet</h4>
          ${list(unknown)}`
  }`;
}

function list(sentences: readonly string[]): TemplateResult {
  return html`<ul>
    ${sentences.map((sentence) => html`<li dir="auto">${sentence}</li>`)}
  </ul>`;
}

/** The measuring half is only counted: whoever sees its questions tunes on them. */
function wrong({ wrong: questions }: Asked): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  return html`<details>
    <summary>${questions.length} of the tuning half answered from a wrong article</summary>
    <ul>
      ${questions.map(
        ({ question, file, line, from, expected }) =>
          html`<li>
            <span dir="auto">${question}</span> <code>${file}:${line}</code>
            <small>
              answered from <bdi>${from}</bdi>; expected
              ${expected.length === 0 ? 'no answer' : html`<bdi>${expected.join(', ')}</bdi>`}
            </small>
          </li>`,
      )}
    </ul>
  </details>`;
}
