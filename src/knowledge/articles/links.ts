/** Addresses in articles: which of them may become links, and to what; titles that links give. */
import type { Slug } from './article.ts';
import { decodedAddress } from './decoded-address.ts';
import { anchorOf } from './faq/anchors.ts';

/** A path that is its own shortest form, as addresses of exported articles are: no dots, no signs to encode. */
const PLAIN_PATH = /^(?:\/[\w-]+)+\/?$/;

/**
 * An address that may be shown as a link: absolute http(s), or a path on the site beginning with `/`.
 *
 * @returns Null for everything else (`javascript:`, `//host`, mail addresses, nonsense).
 */
export function safeUrl(url: string): string | null {
  if (PLAIN_PATH.test(url)) return url;
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
  /** What it may mean, the likeliest first: on many sites the page `a.md` is a folder, and `../b/` its neighbour. */
  | {
      readonly kind: 'article';
      readonly slug: Slug;
      readonly otherSlugs?: readonly Slug[];
      /** As `anchorOf` writes it; left out where the link leads to all of a page. */
      readonly anchor?: string;
    }
  /** Climbs out of the content folder to a file that is no picture, or names a place on a disk. */
  | { readonly kind: 'outside' }
  /** No page: a web address, an anchor, a mail address, a file of another kind. */
  | { readonly kind: 'other' };

/**
 * Where a Markdown link in an article leads, as people write them: `b.md`, `b`, `b#top`, `guide/`,
 * `../sibling/`, `/from/the/root/`.
 *
 * @param file - The article's path below the content folder.
 */
export function relativeLink(file: string, url: string): RelativeLink {
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(url)) return { kind: 'outside' };
  if (url === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\?)/i.test(url)) return { kind: 'other' };

  // Zola's `@/` is the content folder, Docusaurus's `@site/` one that holds it, or is it.
  const isOnSite = url.startsWith('@site/');
  const path = decodedAddress(url.replace(/^@(?:site)?(?=\/)|[?#].*$/g, '')).replaceAll('\\', '/');
  const isFile = ARTICLE_EXTENSION.test(path);
  const isPage = isFile || /\.html?$/.test(path) || !/\.[A-Za-z][A-Za-z0-9]{0,4}$/.test(path);
  const folders = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  const asFile = climbed(folders, path);
  if (asFile.isAbove && OF_A_FORGE.test(asFile.path)) return { kind: 'other' };
  if (asFile.isAbove && (isFile || !(isPage || PICTURE.test(path)))) return { kind: 'outside' };
  const asPage = climbed(path.startsWith('/') ? [] : pageOf(file), path);
  if (asPage.isAbove && OF_SYSTEMS.test(asPage.path)) return { kind: 'outside' };
  if (!isPage || !/[\p{L}\p{N}.]/u.test(path)) return { kind: 'other' };
  // Docusaurus looks for a path in the folder of the file, then at the root.
  const atRoot = /^[./]|^[^/]*\/?$/.test(path) ? [] : [climbed([], path).path];
  const paths = [
    ...(asFile.isAbove ? [] : [asFile.path]),
    ...(isFile ? [] : [asPage.path]),
    ...(isOnSite ? [asFile.path.replace(/^[^/]*\//, '')] : []),
    ...atRoot,
  ];
  const named = paths.flatMap((target) => {
    const page = target.replace(/\.html?$/, '');
    if (isFile) return [page];
    return page === '' ? ['index'] : [page, `${page}/index`];
  });
  const [first, ...others] = [...new Set(named)].map(slugOf);
  if (first === undefined) return { kind: 'other' };
  const anchor = anchorOf(decodedAddress(/#(.*)$/.exec(url)?.[1] ?? ''));
  return {
    kind: 'article',
    slug: first,
    ...(others.length === 0 ? {} : { otherSlugs: others }),
    ...(anchor === '' ? {} : { anchor }),
  };
}

/** What a site shows, and keeps in a folder beside that of its pages. */
export const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;

/** Folders at the root of a disk: a link that climbs to one means that, and no page of a site. */
const OF_SYSTEMS = /^(?:etc|proc|sys|dev|root|home|usr|var|windows|users)(?:\/|$)/i;

/** What lies beside the wiki of a repository, one level up. */
const OF_A_FORGE =
  /^(?:issues|pulls?|discussions|releases|tags|commits?|blob|tree|raw|milestones?|projects|actions)(?:\/|$)/;

/** The folder that the page is on a site where pages are folders. */
function pageOf(file: string): string[] {
  const parts = file.replace(ARTICLE_EXTENSION, '').split('/');
  return parts.at(-1) === 'index' ? parts.slice(0, -1) : parts;
}

/** `isAbove`: there are more `..` than folders; the path then begins at the root, as on a site. */
function climbed(
  from: readonly string[],
  path: string,
): { readonly path: string; readonly isAbove: boolean } {
  const folders = [...from];
  let isAbove = false;
  for (const part of path.split('/')) {
    if (part === '..') {
      if (folders.pop() === undefined) isAbove = true;
    } else if (part !== '.' && part !== '') {
      folders.push(part);
    }
  }
  return { path: folders.join('/'), isAbove };
}

/** How the files of articles end. */
export const ARTICLE_EXTENSION = /\.(?:md|markdown|mdx)$/;

/** Path of a file below the content folder → slug. */
export function slugOf(file: string): Slug {
  return file.replace(ARTICLE_EXTENSION, '').normalize('NFC') as Slug;
}

/** The page that an `index` stands for may be the README of its folder. */
export function orReadme(slug: Slug): Slug {
  return slug.replace(/(^|\/)index$/, '$1README') as Slug;
}

/** The page of a wiki that a link names without its folder; null for every other address. */
export function pageNamed(url: string): string | null {
  const name = decodedAddress(url.replace(/#.*$/, '')).replace(/^(?:\.\/|(?:\.\.\/)+wiki\/)/, '');
  const isPage = name.length > 1 && !/[/\\?:]|^\.|\.[A-Za-z][A-Za-z0-9]{0,4}$/.test(name);
  return isPage && /[\p{L}\p{N}]/u.test(name) ? name : null;
}

/** Name of a file as links give it: wikis and vaults take no account of capital letters, and hyphens for spaces. */
export function pageKey(name: string): string {
  return name
    .replace(/[-_\s]+/g, ' ')
    .trim()
    .normalize('NFC')
    .toLowerCase();
}

/** A title as links name it: white space does not count. */
export function titleKey(title: string): string {
  return title.replace(/\s+/g, ' ').trim().normalize('NFC');
}
