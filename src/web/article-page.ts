/** An article to read, page by page; above it what it says to a question that it was chosen for. */
import { wordsIn, type Words } from '../bot/words/words.ts';
import type { Slug } from '../knowledge/index.ts';
import { missingHtml } from './answer-page.ts';
import { articlePages } from './article-pages.ts';
import { summaryHtml } from './block-html.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import type { Page } from './page.ts';
import {
  articleAddress,
  linksOf,
  relatedHtml,
  shortened,
  sourcesHtml,
  staleHtml,
  type Content,
} from './shown-article.ts';
import type { Visit } from './visit.ts';

/** Null when there is no such article, or it has no such page. */
export function articlePage(
  { library, staleBefore }: Content,
  slug: string,
  visit: Visit,
): Page | null {
  const article = library.find(slug as Slug);
  if (article === undefined) return null;
  const reference = library.reference(article);
  const words = wordsIn(visit.language);
  const links = linksOf(visit);
  const pages = articlePages(article.blocks, links);
  const shown = pages[visit.page - 1];
  if (shown === undefined) return null;
  const isLast = visit.page === pages.length;
  let chosen: HtmlValue = null;
  if (visit.question !== '' && visit.page === 1) {
    const summary = library.summarize(article, visit.question);
    const missing = library.missing(article, visit.question, summary);
    chosen = html`<section class="chosen" lang="${article.language}">
        ${summaryHtml(summary, words, links)}
      </section>
      ${missingHtml(missing, words)}
      <hr />`;
  }
  const content = html`<h2 dir="auto" lang="${article.language}">${shortened(article.title)}</h2>
    ${visit.page === 1 ? staleHtml(reference, staleBefore, words) : null} ${chosen}
    <article lang="${article.language}">${shown}</article>
    ${pages.length === 1 ? null : pageLinks(slug, pages.length, words, visit)}
    ${isLast ? sourcesHtml(reference, words, links) : null}
    ${isLast ? relatedHtml(library.related(article), words, visit) : null}`;
  const question = visit.question === '' ? article.title : visit.question;
  const asksOn = { question, article: article.slug };
  return { status: 200, title: shortened(article.title), content, asksOn };
}

function pageLinks(slug: string, count: number, words: Words, visit: Visit): Html {
  const link = (page: number, label: string): HtmlValue => {
    if (page < 1 || page > count) return null;
    const address = articleAddress(visit, slug, { page: String(page) });
    return html`<a href="${address}">${label}</a>`;
  };
  return html`<nav aria-label="${words.say('page.pages')}">
    ${link(visit.page - 1, words.say('page.previous'))}${link(visit.page + 1, words.say('page.next'))}
  </nav>`;
}
