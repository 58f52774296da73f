/** The related articles that the front matter of an article names. */
import { absoluteUrl } from '../../articles/links.ts';
import type { DeclaredLink } from '../../articles/article.ts';
import type { Place } from '../../articles/finding.ts';
import type { CheckedArticle } from './corpus.ts';

/** `related_article1` and its like; links in the text are `broken-link`'s affair. */
export function* relatedArticlesOf({
  file,
  article,
}: CheckedArticle): Iterable<{ readonly link: DeclaredLink; readonly place: Place }> {
  for (const link of article.declaredLinks) {
    if (link.slug === null) yield { link, place: { file, line: link.line, column: 1 } };
  }
}

/** As the author named it: the title when there is one. */
export function nameOf({ title, url, fileName }: DeclaredLink): string {
  return title ?? url ?? fileName ?? '';
}

/** An address on another site; readers get it as a link whether or not the corpus has it. */
export function isPageElsewhere({ url }: DeclaredLink, siteUrl: string | null): boolean {
  if (url === null || absoluteUrl(url, null) === null) return false;
  return siteUrl === null || new URL(url).origin !== new URL(siteUrl).origin;
}
