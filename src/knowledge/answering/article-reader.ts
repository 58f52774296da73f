/** Articles taken apart, the last few of them kept. */
import { LRUCache } from 'lru-cache';
import type { Article } from '../articles/article.ts';
import { readArticle, type ReadArticle } from './read-article.ts';

/** All of a usual folder, at some 0.04 MB each, of this one's 0.1. It bounds memory, results do not depend on it. */
const KEPT = 512;

/**
 * Taking a long article apart costs far more than scoring it, and people ask about the same articles
 * again and again. A library has one of its own, so that what is kept goes with its articles.
 */
export class ArticleReader {
  readonly #kept = new LRUCache<Article, ReadArticle>({ max: KEPT });

  read(article: Article): ReadArticle {
    const known = this.#kept.get(article);
    if (known !== undefined) return known;
    const read = readArticle(article);
    this.#kept.set(article, read);
    return read;
  }

  /** Articles kept. */
  get size(): number {
    return this.#kept.size;
  }
}
