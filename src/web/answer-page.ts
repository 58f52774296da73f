/** The answer to a question, the articles to choose from, or that there is none. */
import {
  offeredCandidates,
  type About,
  type Answer,
  type Answered,
  type Candidate,
  type Library,
  type Unsure,
} from '../knowledge/index.ts';
import { summaryHtml } from './block-html.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { pageWords, type PageWords } from './page-words.ts';
import type { Page } from './page.ts';
import { articleAddress, linksOf, relatedHtml, shortened, sourcesHtml } from './shown-article.ts';
import type { Visit } from './visit.ts';

export function answerPage(library: Library, visit: Visit): Page {
  const words = pageWords(visit.language);
  const answer = library.ask(visit.question);
  const cut = visit.isCut ? html`<p role="status">${words.texts.tooLong}</p>` : null;
  const content = [cut, contentOf(library, answer, words, visit)];
  return { status: 200, title: shortened(visit.question), content };
}

function contentOf(library: Library, answer: Answer, words: PageWords, visit: Visit): HtmlValue {
  switch (answer.kind) {
    case 'answered':
      return answeredHtml(library, answer, words, visit);
    case 'unsure':
      return unsureHtml(answer, words, visit);
    case 'unknown': {
      const { texts, bot } = words;
      return answer.smallTalk === undefined
        ? html`<h2>${bot.say('unknown.title')}</h2>
            <p>${texts.unknown}</p>`
        : html`<p>${texts.smallTalk}</p>`;
    }
    default:
      return answer satisfies never;
  }
}

function answeredHtml(library: Library, answered: Answered, words: PageWords, visit: Visit): Html {
  const { article, summary, related, missing } = answered;
  const links = linksOf(visit);
  const language = library.find(article.slug)?.language ?? '';
  return html`<article>
    <div lang="${language}">
      <h2 dir="auto">${shortened(article.title)}</h2>
      ${summaryHtml(summary, words, links)}
    </div>
    ${languageHtml(answered, words)} ${missingHtml(missing, words)}
    <nav><a href="${articleAddress(visit, article.slug)}">${words.texts.readAll}</a></nav>
    ${sourcesHtml(article, words, links)} ${relatedHtml(related, words, visit)}
  </article>`;
}

/** Telling words of the question that nothing shown speaks of. */
export function missingHtml(missing: readonly string[], { bot }: PageWords): HtmlValue {
  if (missing.length === 0) return null;
  return html`<p class="small">${bot.say('answer.missing', { words: quoted(missing, bot) })}</p>`;
}

function quoted(named: readonly string[], bot: PageWords['bot']): string {
  return bot.any(named.map((text) => bot.say('list.quoted', { text: shortened(text) })));
}

/** That the article is in another language than the question. */
function languageHtml({ otherLanguage }: Answered, { bot }: PageWords): HtmlValue {
  if (otherLanguage === null) return null;
  const names = new Intl.DisplayNames(bot.language, { type: 'language' });
  const language = names.of(otherLanguage) ?? otherLanguage;
  return html`<p class="small">${bot.say('answer.otherLanguage', { language })}</p>`;
}

/** What the article that the question is about does not say, and how it begins. */
function aboutHtml({ lead, absent }: About, { bot }: PageWords): Html {
  const named = { words: quoted(absent, bot) };
  return lead === null
    ? html`<p>${bot.say('unsure.silent', named)}</p>`
    : html`<p>${bot.say('unsure.silentBegins', named)}</p>
        <blockquote dir="auto">${shortened(lead)}</blockquote>`;
}

function unsureHtml(answer: Unsure, words: PageWords, visit: Visit): Html {
  const offered = offeredCandidates(answer);
  const { bot, texts } = words;
  const isOne = offered.length === 1;
  const about =
    answer.about === null
      ? html`<p>${bot.say(isOne ? 'unsure.one' : 'unsure.several')}</p>`
      : aboutHtml(answer.about, words);
  return html`<h2>${bot.say(isOne ? 'unsure.titleOfOne' : 'unsure.title')}</h2>
    ${about}
    <ul class="choices" aria-label="${texts.choose}">
      ${offered.map((one) => candidateHtml(one, visit))}
    </ul>`;
}

function candidateHtml({ slug, title, sentence }: Candidate, visit: Visit): Html {
  const address = articleAddress(visit, slug, { q: visit.question });
  return html`<li>
    <a class="choice" href="${address}"><bdi>${shortened(title)}</bdi></a
    >${sentence === null ? null : html`<p dir="auto">${sentence}</p>`}
  </li>`;
}
