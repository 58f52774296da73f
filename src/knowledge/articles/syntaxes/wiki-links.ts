/**
 * `[[Page]]`, `[[Page#Part|text]]` and `![[picture.png]]` of vaults and wikis → links, so that they are
 * read like any other.
 */
import type { Slug } from '../article.ts';
import { decodedAddress } from '../decoded-address.ts';
import { withoutPictures } from './picture-embeds.ts';
import { replaceIn, type SiteLine } from './site-line.ts';

const WIKI_LINK = /!?\[\[(?!\s)([^[\]\n|]+?)(?:\\?\|([^[\]\n]*))?\]\](?!\()/g;
const TABLE_OF_CONTENTS = /^_?toc_?$/i;

/** Stands for an address, because the page may lie in any folder. Nobody writes it; MyST's `wiki:` is Wikipedia. */
const SCHEME = 'docent-page:';

export function wikiLinksToLinks(line: SiteLine): SiteLine {
  if (!line.text.includes('[[')) return line;
  return replaceIn(withoutPictures(line), WIKI_LINK, ([, target = '', label]) => {
    const [page = '', part = ''] = target.split(/[#^]+/);
    if (TABLE_OF_CONTENTS.test(target)) return '';
    if (/^https?:\/\/\S+$/.test(target)) return `[${escaped(label ?? target)}](${target})`;
    // The wikis of GitHub and GitLab write the text first.
    if (label !== undefined && isPageName(label) && !isPageName(page)) {
      return /^https?:/.test(label)
        ? `[${escaped(target)}](${label.trim()})`
        : wikiLink(escaped(target), label);
    }
    const text = label?.trim() || page.split('/').at(-1)?.trim() || part.trim();
    if (page.trim() === '') {
      // A block of this page has no name that a reader could look for.
      const isHeading = !target.includes('^') && part.trim() !== '';
      return isHeading ? `[${escaped(text)}](#${encoded(part.trim())})` : escaped(text);
    }
    return wikiLink(escaped(text), target.includes('^') ? page : target);
  });
}

/** An address, or words with hyphens instead of spaces: more of them than a compound has, or each with a capital. */
function isPageName(text: string): boolean {
  const name = text.trim();
  return (
    /^https?:\/\/\S+$/.test(name) ||
    /^\p{Lu}[^\s-]*(?:-[^\s-]+){2,}$/u.test(name) ||
    /^\p{Lu}[^\s-]*-\p{Lu}[^\s-]*$/u.test(name)
  );
}

/** @param target - The page, perhaps with a heading in it behind `#`. */
function wikiLink(shown: string, target: string): string {
  const [page = '', heading = ''] = target.split(/#+/);
  const place = heading.trim() === '' ? '' : `#${encoded(heading.trim())}`;
  return `[${shown}](${SCHEME}${encoded(page.trim())}${place})`;
}

function escaped(text: string): string {
  return text.trim().replace(/[\\[\]]/g, '\\$&');
}

/** Whether a text may hold such links. */
export function mayHoldWikiLinks(text: string): boolean {
  return text.includes(SCHEME);
}

const UNREAD_LINK = new RegExp(
  String.raw`\\?\[((?:\\.|[^[\]\\\n])*?)\\?\]\(${SCHEME}[^()\s]*\)`,
  'g',
);

/** The text of each such link that was read as none, because it stands in HTML or behind a backslash. */
export function withoutWikiAddresses(text: string): string {
  return text.replace(UNREAD_LINK, '$1');
}

/** The page that such a link names, and the heading in it; null for every other address. */
export function wikiPage(
  url: string,
): { readonly slug: Slug; readonly name: string; readonly heading: string | null } | null {
  if (!url.startsWith(SCHEME)) return null;
  const [page = '', heading] = url
    .slice(SCHEME.length)
    .split('#')
    .map((part) => decodedAddress(part));
  const path = page.replace(/\.mdx?$/, '').normalize('NFC');
  return {
    slug: path as Slug,
    name: path.split('/').at(-1) ?? path,
    heading: heading ?? null,
  };
}

function encoded(page: string): string {
  return encodeURIComponent(page.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/[()]/g, (sign) =>
    sign === '(' ? '%28' : '%29',
  );
}
