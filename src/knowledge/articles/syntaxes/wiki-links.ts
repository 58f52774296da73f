/**
 * `[[Page]]`, `[[Page#Part|text]]` and `![[picture.png]]` of vaults and wikis → links, so that they are
 * read like any other.
 */
import type { Slug } from '../article.ts';
import { decodedAddress } from '../decoded-address.ts';
import { replaceIn, type SiteLine } from './site-line.ts';

const WIKI_LINK = /(!?)\[\[(?!\s)([^[\]\n|]+?)(?:\\?\|([^[\]\n]*))?\]\](?!\()/g;
const FILE =
  /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|pdf|mp[34]|webm|ogg|wav|canvas|base|excalidraw)$/i;
const TABLE_OF_CONTENTS = /^_?toc_?$/i;

/** Stands for an address, because the page may lie in any folder. */
const SCHEME = 'wiki:';

export function wikiLinksToLinks(line: SiteLine): SiteLine {
  if (!line.text.includes('[[')) return line;
  return replaceIn(line, WIKI_LINK, ([, embed, target = '', label]) => {
    const [page = '', part = ''] = target.split(/[#^]+/);
    if (TABLE_OF_CONTENTS.test(target) || (embed === '!' && FILE.test(page.trim()))) return '';
    const text = label?.trim() || page.split('/').at(-1)?.trim() || part.trim();
    const shown = text.replace(/[\\[\]]/g, '\\$&');
    if (page.trim() === '') return shown;
    const heading = target.includes('^') ? '' : part.trim();
    const place = heading === '' ? '' : `#${encoded(heading)}`;
    return `[${shown}](${SCHEME}${encoded(page.trim())}${place})`;
  });
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
