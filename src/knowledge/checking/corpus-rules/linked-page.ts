/** Which page of the folder a link in an article leads to. */
import { urlKey } from '../../answering/related.ts';
import { fileOf, type Slug } from '../../articles/article.ts';
import { ARTICLE_EXTENSION, orReadme, pageNamed, relativeLink } from '../../articles/links.ts';
import { safeUrl, slugOf } from '../../articles/links.ts';
import { pathWithoutNumbers } from '../../articles/numbered-folders.ts';
import { PagesByName } from '../../articles/pages-by-name.ts';
import { wikiPage } from '../../articles/syntaxes/wiki-links.ts';
import type { Corpus } from './corpus.ts';

/**
 * @param file - In which the link stands, as `CheckedArticle.file`.
 * @param url - As it is written there.
 * @returns The file that it leads to, in the same form; null where it leads to none.
 */
export type LinkedPage = (file: string, url: string) => string | null;

/** Where a page is on its site, by what its front matter calls it. */
interface SitePage {
  readonly path: string;
  readonly file: string;
}

/** Builds the look-up tables once for a corpus. A path that there is goes before a name that agrees with its end. */
export function linkedPages({ articles, seen, bySlug, siteUrl, resolve }: Corpus): LinkedPage {
  // The file of several articles need not be one of them.
  const pages = new Map(articles.map(({ file }) => [slugOf(file), file]));
  const pageOf = (slug: Slug): string | undefined => pages.get(slug) ?? bySlug.get(slug)?.file;
  const bySiteName = new PagesByName<SitePage>(({ path }) => path);
  for (const { siteNames, file } of seen) {
    for (const name of siteNames) bySiteName.put({ path: file.replace(/[^/]*$/, name), file });
  }
  const byUrl = new Map(
    seen.flatMap(({ article: { url }, file }) =>
      url === null ? [] : [[urlKey(url, siteUrl), file] as const],
    ),
  );
  const byNumberless = new Map(
    articles.flatMap(({ file }) => {
      const path = slugOf(file);
      const numberless = pathWithoutNumbers(path);
      return numberless === path ? [] : [[numberless, file] as const];
    }),
  );
  const nothing = { title: null, url: null, fileName: null, slug: null, line: 1 };
  const named = (link: Partial<Parameters<typeof resolve>[0]>): string | null => {
    const article = resolve({ ...nothing, ...link });
    return article === undefined ? null : fileOf(article);
  };
  return (file, url) => {
    const page = wikiPage(url);
    if (page !== null) return named({ title: page.name, fileName: page.name, slug: page.slug });
    if (url.startsWith('#')) return file;
    const target = relativeLink(file, url);
    const slugs = target.kind === 'article' ? [target.slug, ...(target.otherSlugs ?? [])] : [];
    for (const slug of slugs) {
      const found = pageOf(slug) ?? pageOf(orReadme(slug));
      if (found !== undefined) return found;
    }
    for (const slug of slugs) {
      const found = byNumberless.get(pathWithoutNumbers(slug));
      if (found !== undefined) return found;
    }
    const address = url.startsWith('/') ? safeUrl(url) : null;
    const atAddress = address === null ? undefined : byUrl.get(urlKey(address, siteUrl));
    if (atAddress !== undefined) return atAddress;
    // Who names a file means no address.
    const isFile = ARTICLE_EXTENSION.test(url.replace(/[?#].*$/, ''));
    const pagesOfSite = isFile ? [] : slugs.filter((slug) => !slug.endsWith('/index'));
    const onSite = bySiteName.find(...pagesOfSite);
    if (onSite !== undefined) return onSite.file;
    const fileName = pageNamed(url);
    const byFileName = fileName === null ? null : named({ fileName, slug: slugs[0] ?? null });
    return byFileName ?? (address === null ? null : named({ url: address }));
  };
}
