/** What the articles are about: the subjects, and the articles of one of them, page by page. */
import { wordsIn } from '../bot/words/words.ts';
import type { Article, Library } from '../knowledge/index.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import type { Page } from './page.ts';
import { articleAddress, shortened } from './shown-article.ts';
import { addressOf, type Visit } from './visit.ts';

/** Of articles or subjects; with a long title in Arabic letters each takes about 700 bytes. */
const LINES_A_PAGE = 50;

/** Null when there is no such subject, or it has no such page. */
export function topicsPage(library: Library, visit: Visit): Page | null {
  const words = wordsIn(visit.language);
  const { topic: subject, page } = visit;
  const topic = library.topics.find((one) => one.subject === subject);
  if (subject !== null && topic === undefined) return null;
  const lines =
    topic === undefined
      ? library.topics.map((one) => () => subjectHtml(one.subject, one.articles.length, visit))
      : topic.articles.map((article) => () => articleHtml(article, visit));
  const pages = Math.max(1, Math.ceil(lines.length / LINES_A_PAGE));
  if (page > pages) return null;
  const title = topic?.subject ?? words.say('page.topics');
  const link = (to: number, label: string): HtmlValue => {
    if (to < 1 || to > pages) return null;
    const values = { ...(topic === undefined ? {} : { topic: topic.subject }), page: String(to) };
    return html`<a href="${addressOf(visit, '/topics', values)}">${label}</a>`;
  };
  const shown = lines.slice((page - 1) * LINES_A_PAGE, page * LINES_A_PAGE);
  const content = html`<h2 dir="auto">${shortened(title)}</h2>
    <ul class="choices">
      ${shown.map((line) => line())}
    </ul>
    <nav aria-label="${words.say('page.pages')}">
      ${link(page - 1, words.say('page.previous'))}${link(page + 1, words.say('page.next'))}
    </nav>`;
  return { status: 200, title: shortened(title), content };
}

function subjectHtml(subject: string, count: number, visit: Visit): Html {
  const address = addressOf(visit, '/topics', { topic: subject });
  return html`<li>
    <a class="choice" href="${address}"><bdi>${shortened(subject)}</bdi>&nbsp;(${count})</a>
  </li>`;
}

function articleHtml({ slug, title, language }: Article, visit: Visit): Html {
  return html`<li>
    <a class="choice" href="${articleAddress(visit, slug)}" lang="${language}"
      ><bdi>${shortened(title)}</bdi></a
    >
  </li>`;
}
