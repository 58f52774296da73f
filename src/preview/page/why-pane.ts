/** For maintainers: why the last question was answered as it was. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type {
  AnswerSource,
  ExplainedArticle,
  ExplainedQuestion,
  SourceBlock,
} from '../protocol.ts';
import { isMetWithSilence, lastAsked } from './asked.ts';
import { colourOf } from './colours.ts';
import type { PageState } from './state.ts';

export function whyPane(state: PageState): TemplateResult {
  const { why } = state;
  if (why === null) {
    return html`<p class="empty">Ask something: what is said of it stands here.</p>`;
  }
  return html`<h3 dir="auto">${why.question}</h3>
    ${askedOn(why)} ${why.instead === null ? judged(why, state) : instead(why, why.instead)}
    ${source(why)}`;
}

/** What the articles have decided. */
function judged(why: ExplainedQuestion, state: PageState): TemplateResult {
  return html`<p>${why.decision}</p>
    ${silence(why, state)} ${ranking(why)}`;
}

/** What was done for another reason, and what the articles alone would have led to. */
function instead(why: ExplainedQuestion, sentence: string): TemplateResult {
  return html`<p><b dir="auto">${sentence}</b></p>
    <details>
      <summary>What the articles alone decide</summary>
      <p>${why.decision}</p>
      ${ranking(why)}
    </details>`;
}

function ranking(why: ExplainedQuestion): TemplateResult {
  return html`${boundary('Right and stated', why.boundaries.confidence, why.boundaries.answeredFrom, 'answered')}
    ${boundary('Any article is on it', why.boundaries.answerable, why.boundaries.unknownBelow, 'unsure')}
    <h3>Articles, by what each word adds</h3>
    ${why.articles.length === 0 ? html`<p>No article has a telling word of it.</p>` : nothing}
    <ol class="ranked">
      ${why.articles.map((article) => html`<li>${bars(article, why)}</li>`)}
    </ol>`;
}

/** Why nobody sees a reply. An answer may still be on its way. */
function silence({ kind }: ExplainedQuestion, state: PageState): TemplateResult | typeof nothing {
  const asked = lastAsked(state);
  if (state.world === null || asked === null) return nothing;
  if (!isMetWithSilence(asked, state.world)) return nothing;
  if (kind === 'answered') {
    return html`<p>
      <b>Nothing is posted yet.</b> If it stays so, the bot has not read it as a question to itself:
      mention it, and it answers.
    </p>`;
  }
  return html`<p>
    <b>Nothing was posted.</b> In a channel where the bot answers without being mentioned it keeps
    silent unless it is sure of an answer. Mention it, and it says what it has found.
  </p>`;
}

/** What of the question before was taken along. */
function askedOn({ after, words }: ExplainedQuestion): TemplateResult | typeof nothing {
  if (after === null) return nothing;
  const taken = words.filter(({ isFromBefore }) => isFromBefore).map(({ original }) => original);
  return html`<p>
    Asked on from <q dir="auto">${after.question}</q>${
      after.title === null ? nothing : html`, which <b dir="auto">${after.title}</b> had answered`
    }.
    ${
      taken.length === 0
        ? 'It stands alone: nothing of that was taken along.'
        : html`Taken along: <b dir="auto">${taken.join(', ')}</b>.`
    }
  </p>`;
}

function percent(value: number): string {
  return `${Math.round(100 * value)} %`;
}

/** A probability against the boundary that it has to reach. */
function boundary(label: string, value: number, from: number, reached: string): TemplateResult {
  return html`<div class="boundary">
    <span>${label}: <b>${percent(value)}</b>; ${reached} from ${percent(from)}</span>
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rail" width="100" height="8" />
      <rect class=${value >= from ? 'reached' : 'short'} width=${100 * value} height="8" />
      <rect class="mark" x=${100 * from - 0.5} width="1" height="8" />
    </svg>
  </div>`;
}

function bars(
  { title, slug, score, shares }: ExplainedArticle,
  { words, articles }: ExplainedQuestion,
): TemplateResult {
  const most = articles[0]?.score ?? score;
  // The same in every article's bar. Words that add to none need no colour.
  const telling = [...new Set(articles.flatMap((one) => one.shares.map(({ word }) => word)))];
  const colour = (word: string): string => colourOf(telling.indexOf(word));
  const isFromBefore = (word: string): boolean =>
    words.some((one) => one.original === word && one.isFromBefore);
  let x = 0;
  const parts = shares.map(({ word, amount }) => {
    const width = (100 * amount) / most;
    const rect = svg`<rect x=${x} width=${width} height="10" fill=${colour(word)}></rect>`;
    x += width;
    return rect;
  });
  return html`<span dir="auto">${title}</span> <small>${slug} · ${score.toFixed(1)}</small>
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      ${parts}
    </svg>
    <ul class="shares">
      ${shares.map(
        ({ word, amount }) =>
          html`<li>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect width="10" height="10" fill=${colour(word)}></rect>
            </svg>
            ${word} ${percent(amount / score)} ${isFromBefore(word) ? '(from before)' : nothing}
          </li>`,
      )}
    </ul>`;
}

function source({ source: its }: ExplainedQuestion): TemplateResult | typeof nothing {
  if (its === null) return nothing;
  return html`<h3>What the answer was made of</h3>
    <p><b dir="auto">${its.title}</b> <small>${its.file}</small></p>
    <div class="source">${its.blocks.map(block)}</div>
    ${written(its)}`;
}

/** With what no reply shows: tags, comments, the front matter. */
function written({ written: its }: AnswerSource): TemplateResult | typeof nothing {
  if (its === null) return nothing;
  return html`<details>
    <summary>The file as it is written</summary>
    <pre class="written" dir="auto">${its.text}</pre>
    ${its.isCut ? html`<p>It goes on; an editor shows the rest.</p>` : nothing}
  </details>`;
}

function block({ line, isHeading, sentences }: SourceBlock): TemplateResult {
  return html`<p class=${isHeading ? 'heading' : ''} dir="auto">
    <small class="line">${line}</small>
    ${sentences.map(({ text, isSource }) =>
      isSource ? html`<mark>${text}</mark> ` : html`${text} `,
    )}
  </p>`;
}
