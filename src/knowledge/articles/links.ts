/** Addresses in articles: which of them may become links, and to what; titles that links give. */
import type { Slug } from './article.ts';

/**
 * An address that may be shown as a link: absolute http(s), or a path on the site beginning with `/`.
 *
 * @returns Null for everything else (`javascript:`, `//host`, mail addresses, nonsense).
 */
export function safeUrl(url: string): string | null {
  if (/^https?:\/\//i.test(url)) return URL.canParse(url) ? new URL(url).href : null;
  // A base that cannot be the answer: what leaves it was not a path on the site.
  const base = 'http://site.invalid';
  const path = /^[a-z][a-z0-9+.-]*:/i.test(url) ? null : url.startsWith('/') ? url : `/${url}`;
  if (path === null || path.includes('\\') || !URL.canParse(path, base)) return null;
  const resolved = new URL(path, base);
  return resolved.origin === base ? resolved.pathname + resolved.search + resolved.hash : null;
}

/** An address as an article carries it → an absolute one; null when it is a path and the site is not known. */
export function absoluteUrl(url: string, siteUrl: string | null): string | null {
  if (/^https?:/i.test(url)) return url;
  return siteUrl === null ? null : siteUrl.replace(/\/+$/, '') + url;
}

export type RelativeLink =
  | { readonly kind: 'article'; readonly slug: Slug }
  /** Climbs out of the content folder, or names a place on a disk. */
  | { readonly kind: 'outside' }
  /** Not a relative path: a web address, a path on the site, an anchor, a mail address. */
  | { readonly kind: 'other' };

/**
 * Where a Markdown link in an article leads, seen from the article's own folder.
 *
 * @param file - The article's path below the content folder.
 */
export function relativeLink(file: string, url: string): RelativeLink {
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(url)) return { kind: 'outside' };
  if (url === '' || /^(?:[a-z][a-z0-9+.-]*:|\/|#|\?)/i.test(url)) return { kind: 'other' };

  const path = decoded(url.replace(/[?#].*$/, '')).replaceAll('\\', '/');
  const folders = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') {
      if (folders.pop() === undefined) return { kind: 'outside' };
    } else if (part !== '.' && part !== '') {
      folders.push(part);
    }
  }
  const target = folders.join('/');
  return target.endsWith('.md') ? { kind: 'article', slug: slugOf(target) } : { kind: 'other' };
}

/** How the files of articles end. */
export const ARTICLE_EXTENSION = /\.(?:md|markdown|mdx)$/;

/** Path of a file below the content folder → slug. */
export function slugOf(file: string): Slug {
  return file.replace(ARTICLE_EXTENSION, '').normalize('NFC') as Slug;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // A stray per cent sign: the path means what it says.
  }
}

/** A title as links name it: white space does not count. */
export function titleKey(title: string): string {
  return title.replace(/\s+/g, ' ').trim().normalize('NFC');
}
