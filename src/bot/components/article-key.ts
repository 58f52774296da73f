/**
 * How a button names an article.
 *
 * Discord gives a button 100 characters of state and slugs can be longer, so buttons carry a short
 * key of the slug. It depends on the slug alone: it outlives restarts and reloads.
 */
import { setImmediate } from 'node:timers/promises';
import { shortKey } from '../../content/short-key.ts';
import {
  inSlices,
  type Article,
  type Library,
  type Slug,
  type Steps,
} from '../../knowledge/index.ts';

/** 16 characters of base64url. */
export type ArticleKey = string & { readonly __brand: 'ArticleKey' };

export function keyOf(slug: Slug): ArticleKey {
  return shortKey(slug) as ArticleKey;
}

/** The article of a library with this key; undefined when there is none any more. */
export type FindByKey = (library: Library, key: ArticleKey) => Promise<Article | undefined>;

/**
 * The keys of a library are computed when the first of its buttons is pressed, in slices, as those
 * of 36,000 articles take 0.15 s. They are forgotten together with the library.
 */
export function createFindByKey(): FindByKey {
  const known = new WeakMap<Library, Promise<ReadonlyMap<ArticleKey, Article>>>();
  return async (library, key) => {
    const keys = known.get(library) ?? inSlices(byKey(library.articles), setImmediate);
    known.set(library, keys);
    return (await keys).get(key);
  };
}

function* byKey(articles: readonly Article[]): Steps<Map<ArticleKey, Article>> {
  const map = new Map<ArticleKey, Article>();
  for (const article of articles) {
    map.set(keyOf(article.slug), article);
    yield;
  }
  return map;
}
