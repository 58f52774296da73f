/**
 * Article → related articles: the author's links first, then the nearest by TF-IDF.
 *
 * A link is resolved by its address, else by file name and as many folders as agree, else by exact title, else
 * by the other names that a vault knows it by. One that repeats another, leads to the article itself or to a
 * duplicate of it, or leads nowhere is left out. Of near-duplicates among the nearest only the first is listed, so that they do not fill
 * the list, and of those in another language none: who reads this one may not read that.
 */
import { partOf, type Article, type DeclaredLink, type Slug } from '../articles/article.ts';
import { decodedAddress } from '../articles/decoded-address.ts';
import { pathWithoutNumbers } from '../articles/numbered-folders.ts';
import { absoluteUrl, orReadme, pageKey, titleKey } from '../articles/links.ts';
import { PagesByName } from '../articles/pages-by-name.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { AreNearDuplicates } from './near-duplicates.ts';
import { RELATED_LIMIT, type RelatedArticle } from './answer.ts';

/** Finds the article that a declared link means; undefined when the corpus has none. */
export type ResolveLink = (link: DeclaredLink) => Article | undefined;

/** Builds the look-up tables once for a corpus. Of articles that share a name the first by slug counts. */
export function linkResolver(articles: readonly Article[], siteUrl: string | null): ResolveLink {
  return atOnce(linkResolverInSteps(articles, siteUrl));
}

export function* linkResolverInSteps(
  articles: readonly Article[],
  siteUrl: string | null,
): Steps<ResolveLink> {
  const bySlug = new Map<Slug, Article>();
  const byUrl = new Map<string, Article>();
  const byFileName = new PagesByName(pageOf);
  const byTitle = new Map<string, Article>();
  /** Names of pages that a vault has beside those of its files: in a namespace, and aliases. */
  const byName = new Map<string, Article>();
  /** Pages of folders that begin with a number, by the path that links name them by. */
  const byNumberless = new Map<string, Article>();
  const putFirst = (map: Map<string, Article>, key: string, article: Article): void => {
    if (!map.has(key)) map.set(key, article);
  };
  const parts = new Map<Slug, Article[]>();
  for (const article of articles) {
    const part = partOf(article);
    bySlug.set(article.slug, article);
    if (part === null) putPage(article);
    else {
      const ofPage = parts.get(part.page);
      if (ofPage === undefined) parts.set(part.page, [article]);
      else ofPage.push(article);
      if (article.url !== null) putFirst(byUrl, wholeUrlKey(article.url, siteUrl), article);
    }
    putFirst(byTitle, titleKey(article.title), article);
    for (const alias of article.aliases) putFirst(byName, pageKey(alias), article);
    yield;
  }
  for (const [page, ofPage] of parts) {
    if (!bySlug.has(page)) putPage(firstInFile(ofPage), page);
    yield;
  }
  const named = (slugs: readonly Slug[], anchor: string | undefined): Article | undefined => {
    for (const slug of slugs) {
      const found =
        bySlug.get(`${slug}#${anchor ?? ''}` as Slug) ??
        bySlug.get(slug) ??
        bySlug.get(orReadme(slug));
      if (found !== undefined) return found;
    }
    for (const slug of byNumberless.size === 0 ? [] : slugs) {
      const found = byNumberless.get(pathWithoutNumbers(slug));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return ({ slug, otherSlugs = [], anchor, url, fileName, title }) =>
    (slug === null ? undefined : named([slug, ...otherSlugs], anchor)) ??
    (url === null ? undefined : byUrl.get(wholeUrlKey(url, siteUrl))) ??
    (url === null ? undefined : byUrl.get(urlKey(url, siteUrl))) ??
    (fileName === null ? undefined : partAt(calledAs(slug ?? fileName), anchor)) ??
    (url === null || !isOurs(url, siteUrl) ? undefined : calledAs(url)) ??
    (title === null ? undefined : byTitle.get(titleKey(title))) ??
    (slug === null ? undefined : byName.get(pageKey(slug)));

  function calledAs(path: string): Article | undefined {
    return byFileName.find(withoutTail(path).replace(/\.(?:md|html?)$/, ''));
  }

  /** The article of a heading in the same file; the one that is given, where the heading makes none. */
  function partAt(article: Article | undefined, anchor: string | undefined): Article | undefined {
    if (article === undefined || anchor === undefined) return article;
    return bySlug.get(`${pageOf(article)}#${anchor}` as Slug) ?? article;
  }

  /** @param page - What the file of several articles would be called as one. */
  function putPage(article: Article, page = article.slug): void {
    bySlug.set(page, article);
    if (article.url !== null) putFirst(byUrl, urlKey(article.url, siteUrl), article);
    byFileName.put(article);
    const path = pathWithoutNumbers(page);
    if (path !== page) putFirst(byNumberless, path, article);
    const name = decodedAddress(lastPart(page)).replaceAll('___', '/');
    if (name.includes('/')) putFirst(byName, pageKey(name), article);
  }
}

/** What its file is called as one article. */
function pageOf(article: Article): Slug {
  return partOf(article)?.page ?? article.slug;
}

/** Of a file in which no text stands before the questions, a link to all of it leads to the first. */
function firstInFile(parts: readonly Article[]): Article {
  return parts.reduce((first, part) =>
    (part.blocks[0]?.line ?? 0) < (first.blocks[0]?.line ?? 0) ? part : first,
  );
}

/**
 * @param nearest - Articles by similarity, best first; looked at only when the author's links do not
 *   fill the list, and only until it is full. The same may come twice.
 */
export function relatedArticles(
  article: Article,
  resolve: ResolveLink,
  nearest: () => Iterable<Article>,
  areNearDuplicates: AreNearDuplicates,
  siteUrl: string | null,
): RelatedArticle[] {
  const related: RelatedArticle[] = [];
  const listed: Article[] = [];
  const taken = new Set<string>([article.slug]);
  const add = (key: string, entry: RelatedArticle): void => {
    if (related.length === RELATED_LIMIT || taken.has(key)) return;
    taken.add(key);
    related.push(entry);
  };
  for (const link of article.declaredLinks) {
    const target = resolve(link);
    // What the text links to is a page of the folder or none.
    if (target === undefined && link.slug === null) addPage(link);
    else if (target !== undefined) addArticle(target, 'declared');
  }
  if (related.length < RELATED_LIMIT) {
    for (const near of nearest()) {
      if (related.length === RELATED_LIMIT) break;
      if (near.language === article.language) addArticle(near, 'similar');
    }
  }
  return related;

  function addArticle(target: Article, origin: RelatedArticle['origin']): void {
    if (taken.has(target.slug)) return;
    // The author may name two articles alike on purpose; what we add must be something new.
    const others = origin === 'declared' ? [article] : [article, ...listed];
    if (others.some((other) => areNearDuplicates(other, target))) {
      taken.add(target.slug); // Comparing texts is slow: once is enough.
      return;
    }
    if (related.length < RELATED_LIMIT) listed.push(target);
    add(target.slug, relatedEntry(target, origin, siteUrl));
  }

  /** A page outside the corpus is worth a link when its address is known. */
  function addPage({ url, title }: DeclaredLink): void {
    const absolute = url === null ? null : absoluteUrl(url, siteUrl);
    if (absolute === null || title === null) return;
    if (absolute === (article.url === null ? null : absoluteUrl(article.url, siteUrl))) return;
    add(absolute, { title, slug: null, url: absolute, origin: 'declared' });
  }
}

function relatedEntry(
  article: Article,
  origin: RelatedArticle['origin'],
  siteUrl: string | null,
): RelatedArticle {
  const url = article.url === null ? null : absoluteUrl(article.url, siteUrl);
  return { title: article.title, slug: article.slug, url, origin };
}

/** True for a path and for an address on the site: the last part of any other names no file of ours. */
function isOurs(url: string, siteUrl: string | null): boolean {
  const absolute = absoluteUrl(url, null);
  if (absolute === null) return true;
  return siteUrl !== null && new URL(absolute).host === new URL(siteUrl).host;
}

/** With the place in the page. */
function wholeUrlKey(url: string, siteUrl: string | null): string {
  return urlKey(url, siteUrl) + (/#.+$/.exec(url)?.[0] ?? '');
}

export function urlKey(url: string, siteUrl: string | null): string {
  return (absoluteUrl(url, siteUrl) ?? url).replace(/[?#].*$/, '').replace(/\/+$/, '');
}

function lastPart(path: string): string {
  return withoutTail(path).split('/').at(-1) ?? path;
}

/** Without the place in the page, and a slash at the end. */
function withoutTail(path: string): string {
  return path.replace(/[?#].*$/, '').replace(/\/+$/, '');
}
