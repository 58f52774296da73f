/** What an answer says of its article, the last few of them kept. */
import { LRUCache } from 'lru-cache';
import { fileOf, type Article } from '../articles/article.ts';
import { absoluteUrl } from '../articles/links.ts';
import type { ArticleReference } from './answer.ts';

/**
 * Of a large folder an article's text lies in compressed bytes, which are unpacked for each question that asks for its
 * date. The number bounds memory, results do not depend on it.
 */
const KEPT = 1000;

export class References {
  readonly #kept: LRUCache<Article, ArticleReference>;

  /** @param siteUrl - As `LibraryOptions.siteUrl`. */
  constructor(siteUrl: string | null) {
    this.#kept = new LRUCache({
      max: KEPT,
      memoMethod: (article: Article) => referenceTo(article, siteUrl),
    });
  }

  of(article: Article): ArticleReference {
    return this.#kept.memo(article);
  }
}

function referenceTo(article: Article, siteUrl: string | null): ArticleReference {
  const { slug, file, title, subject, url, updated, licence, sources, picture } = article;
  return {
    slug,
    title,
    subject,
    url: url === null ? null : absoluteUrl(url, siteUrl),
    file: fileOf({ slug, ...(file === undefined ? {} : { file }) }),
    updated,
    licence,
    sources,
    picture,
  };
}
