/** What every page has: the title, the field to ask in, and the languages. */
import { LANGUAGE_CODES, LANGUAGES } from '../bot/words/languages.ts';
import { wordsIn } from '../bot/words/words.ts';
import type { Previous } from '../knowledge/index.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { addressOf, afterFields, LONGEST_QUESTION, type Visit } from './visit.ts';

export interface Page {
  readonly status: number;
  /** Null on the first page. */
  readonly title: string | null;
  readonly content: HtmlValue;
  /** What the next question may ask on from. Default: nothing. */
  readonly asksOn?: Previous;
}

export function pageHtml(visit: Visit, { title, content, asksOn }: Page): Html {
  const { language, isKiosk, question } = visit;
  const words = wordsIn(language);
  const home = addressOf(visit, '/');
  const direction = LANGUAGES[language].isRightToLeft ? 'rtl' : 'ltr';
  const head = title === null ? words.say('page.title') : `${title} · ${words.say('page.title')}`;
  return html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${head}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
        ${isKiosk ? html`<script src="/kiosk.js" defer></script>` : null}
      </head>
      <body data-home="${home}">
        <header>
          <h1><a href="${home}">${words.say('page.title')}</a></h1>
        </header>
        <main>${content}</main>
        <form action="/" method="get" role="search">
          <label for="q">${words.say('page.question')}</label>
          <input
            id="q"
            type="search"
            name="q"
            dir="auto"
            required
            maxlength="${LONGEST_QUESTION}"
            value="${question}"
            autocomplete="off"
          />
          ${hidden({
            ...(asksOn === undefined ? {} : afterFields(asksOn)),
            ...(visit.chosenLanguage === null ? {} : { lang: visit.chosenLanguage }),
            ...(isKiosk ? { kiosk: '' } : {}),
          })}
          <button>${words.say('page.ask')}</button>
        </form>
        <footer>
          <p class="small">${words.say('page.hint')}</p>
          <nav aria-label="${words.say('page.languages')}">${languageLinks(visit)}</nav>
          <nav>
            <a href="${addressOf(visit, '/topics')}">${words.say('page.topics')}</a>
            ${title === null ? null : html`<a href="${home}">${words.say('page.start')}</a>`}
          </nav>
        </footer>
      </body>
    </html> `;
}

function hidden(fields: Readonly<Record<string, string>>): Html[] {
  return Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
}

/** The same page in each language. */
function languageLinks(visit: Visit): Html[] {
  const { language, question, page, path, after, topic } = visit;
  const values = {
    ...(question === '' ? {} : { q: question }),
    ...(after === null ? {} : afterFields(after)),
    ...(topic === null ? {} : { topic }),
    ...(page === 1 ? {} : { page: String(page) }),
  };
  return LANGUAGE_CODES.map((code) => {
    const address = addressOf({ ...visit, chosenLanguage: code }, path ?? '/', values);
    const current = code === language ? html` aria-current="true"` : null;
    return html`<a href="${address}" lang="${code}" hreflang="${code}" ${current}
      >${LANGUAGES[code].name}</a
    >`;
  });
}
