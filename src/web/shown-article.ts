/** What is shown of an article beside its text: its sources, what is near it, and its title cut to a line. */
import {
  wholeCharacters,
  type ArticleReference,
  type Library,
  type RelatedArticle,
  type Source,
} from '../knowledge/index.ts';
import type { Words } from '../bot/words/words.ts';
import { html, sizeOf, type Html, type HtmlValue } from './html.ts';
import { linkHtml, type Links } from './inline-html.ts';
import { addressOf, type Visit } from './visit.ts';

/** UTF-16 units of a title, of a name or of a label; articles may have longer ones. */
const LONGEST_LINE = 200;
/** Bytes; most articles have three sources of 200. */
const SOURCES_BYTES = 6000;

/** What pages are made of. */
export interface Content {
  readonly library: Library;
  /** As `Answering.staleBefore`. */
  readonly staleBefore: string | null;
}

export function shortened(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  return `${text.slice(0, wholeCharacters(text, LONGEST_LINE))}…`;
}

export function articleAddress(visit: Visit, slug: string, values = {}): string {
  return addressOf(visit, `/article/${slug}`, values);
}

export function linksOf({ isKiosk }: Visit): Links {
  return isKiosk ? 'none' : 'followed';
}

/** That nobody has looked the article over for long. */
export function staleHtml(
  { updated }: ArticleReference,
  staleBefore: string | null,
  words: Words,
): HtmlValue {
  if (updated === null || staleBefore === null || updated >= staleBefore) return null;
  return html`<p class="small">
    <em>${words.say('answer.stale', { day: words.day(updated) })}</em>
  </p>`;
}

/** The works that the article rests on, its licence and its date; as many of the works as there is room for. */
export function sourcesHtml(
  { sources, licence, updated, url }: ArticleReference,
  words: Words,
  links: Links,
): HtmlValue {
  const shown = within(
    SOURCES_BYTES,
    sources.map((source) => sourceHtml(source, links)),
  );
  const notes: HtmlValue[] = [];
  if (updated !== null) notes.push(words.say('answer.asOf', { day: words.day(updated) }));
  if (licence !== null)
    notes.push(html`${words.say('answer.licence')}: <bdi>${shortened(licence)}</bdi>`);
  if (url !== null && url.length <= LONGEST_LINE)
    notes.push(html`<bdi>${linkHtml(url, url, links)}</bdi>`);
  return [
    sources.length === 0
      ? null
      : html`<h3>${words.say('answer.sources')}</h3>
          <ul class="sources small">
            ${shown}
          </ul>
          ${shown.length < sources.length ? html`<p class="small">${words.say('list.andMore', { count: sources.length - shown.length })}</p>` : null}`,
    notes.map((note) => html`<p class="small">${note}</p>`),
  ];
}

/** A line in the direction of its title: a citation in Latin letters reads from the left among Arabic, too. */
function sourceHtml({ title, publisher, year, url }: Source, links: Links): Html {
  const linked = url !== null && url.length <= LONGEST_LINE ? url : null;
  const others = [publisher, year].filter((part) => part !== null);
  return html`<li dir="auto">
    ${linkHtml(shortened(title), linked, links)}${others.map((part) => html`, <bdi>${shortened(part)}</bdi>`)}
  </li>`;
}

/** Those that can be opened here, and links of the author's. */
export function relatedHtml(
  related: readonly RelatedArticle[],
  words: Words,
  visit: Visit,
): HtmlValue {
  const shown = related.flatMap(({ title, slug, url }) => {
    if (slug !== null) {
      return html`<li>
        <a class="choice" href="${articleAddress(visit, slug)}"><bdi>${shortened(title)}</bdi></a>
      </li>`;
    }
    return url === null || url.length > LONGEST_LINE
      ? []
      : html`<li><bdi>${linkHtml(shortened(title), url, linksOf(visit))}</bdi></li>`;
  });
  if (shown.length === 0) return null;
  return html`<h3>${words.say('answer.related')}</h3>
    <ul class="choices">
      ${shown}
    </ul>`;
}

/** The first parts that have room together. */
function within(bytes: number, parts: readonly Html[]): Html[] {
  let left = bytes;
  return parts.filter((part) => (left -= sizeOf(part)) >= 0);
}
