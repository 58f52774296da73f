/** Which page of the folder a link in an article leads to. */
import { fileOf, type Slug } from '../../articles/article.ts';
import {
  orReadme,
  pageKey,
  pageNamed,
  relativeLink,
  safeUrl,
  slugOf,
} from '../../articles/links.ts';
import { pathWithoutNumbers } from '../../articles/numbered-folders.ts';
import { wikiPage } from '../../articles/syntaxes/wiki-links.ts';
import type { Corpus } from './corpus.ts';

/**
 * @param file - In which the link stands, as `CheckedArticle.file`.
 * @param url - As it is written there.
 * @returns The file that it leads to, in the same form; null where it leads to none.
 */
export type LinkedPage = (file: string, url: string) => string | null;

/** Builds the look-up tables once for a corpus. */
export function linkedPages({ articles, seen, bySlug, resolve }: Corpus): LinkedPage {
  // The file of several articles need not be one of them.
  const pages = new Map(articles.map(({ file }) => [slugOf(file), file]));
  const pageOf = (slug: Slug): string | undefined => pages.get(slug) ?? bySlug.get(slug)?.file;
  const bySiteName = new Map(
    seen.flatMap(({ siteNames, file }) => siteNames.map((name) => [pageKey(name), file] as const)),
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
    const last = slugs[0]?.split('/').at(-1) ?? '';
    const onSite = last === '' ? undefined : bySiteName.get(pageKey(last));
    if (onSite !== undefined) return onSite;
    const fileName = pageNamed(url);
    const byFileName = fileName === null ? null : named({ fileName });
    if (byFileName !== null) return byFileName;
    for (const slug of slugs) {
      const found = byNumberless.get(pathWithoutNumbers(slug));
      if (found !== undefined) return found;
    }
    return url.startsWith('/') ? named({ url: safeUrl(url) }) : null;
  };
}
