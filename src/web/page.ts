/** What every page has: the title, the field to ask in, and the languages. */
import { LANGUAGE_CODES, LANGUAGES } from '../bot/words/languages.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { pageWords } from './page-words.ts';
import { addressOf, LONGEST_QUESTION, type Visit } from './visit.ts';

export interface Page {
  readonly status: number;
  /** Null on the first page. */
  readonly title: string | null;
  readonly content: HtmlValue;
}

export function pageHtml(visit: Visit, { title, content }: Page): Html {
  const { language, isKiosk, question } = visit;
  const { texts } = pageWords(language);
  const home = addressOf(visit, '/');
  const direction = LANGUAGES[language].isRightToLeft ? 'rtl' : 'ltr';
  const head = title === null ? texts.title : `${title} · ${texts.title}`;
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
          <h1><a href="${home}">${texts.title}</a></h1>
        </header>
        <main>${content}</main>
        <form action="/" method="get" role="search">
          <label for="q">${texts.question}</label>
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
          ${visit.chosenLanguage === null ? null : html`<input type="hidden" name="lang" value="${visit.chosenLanguage}" />`}
          ${isKiosk ? html`<input type="hidden" name="kiosk" value="" />` : null}
          <button>${texts.ask}</button>
        </form>
        <footer>
          <p class="small">${texts.hint}</p>
          <nav aria-label="${texts.languages}">${languageLinks(visit)}</nav>
          ${title === null ? null : html`<nav><a href="${home}">${texts.start}</a></nav>`}
        </footer>
      </body>
    </html> `;
}

/** The same page in each language. */
function languageLinks(visit: Visit): Html[] {
  const { language, question, page, path } = visit;
  const values = {
    ...(question === '' ? {} : { q: question }),
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
