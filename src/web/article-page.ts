/** An article to read, page by page; above it what it says to a question that it was chosen for. */
import type { Library, Slug } from '../knowledge/index.ts';
import { missingHtml } from './answer-page.ts';
import { articlePages } from './article-pages.ts';
import { summaryHtml } from './block-html.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { pageWords, type PageWords } from './page-words.ts';
import type { Page } from './page.ts';
import { articleAddress, linksOf, relatedHtml, shortened, sourcesHtml } from './shown-article.ts';
import type { Visit } from './visit.ts';

/** Null when there is no such article, or it has no such page. */
export function articlePage(library: Library, slug: string, visit: Visit): Page | null {
  const article = library.find(slug as Slug);
  if (article === undefined) return null;
  const words = pageWords(visit.language);
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
    ${chosen}
    <article lang="${article.language}">${shown}</article>
    ${pages.length === 1 ? null : pageLinks(slug, pages.length, words, visit)}
    ${isLast ? sourcesHtml(library.reference(article), words, links) : null}
    ${isLast ? relatedHtml(library.related(article), words, visit) : null}`;
  return { status: 200, title: shortened(article.title), content };
}

function pageLinks(slug: string, count: number, { texts }: PageWords, visit: Visit): Html {
  const link = (page: number, label: string): HtmlValue => {
    if (page < 1 || page > count) return null;
    const address = articleAddress(visit, slug, { page: String(page) });
    return html`<a href="${address}">${label}</a>`;
  };
  return html`<nav aria-label="${texts.pages}">
    ${link(visit.page - 1, texts.previous)}${link(visit.page + 1, texts.next)}
  </nav>`;
}
