/** The key in a button → the article. */
import { setImmediate } from 'node:timers/promises';
import { inSlices, type Article, type Library, type Steps } from '../../knowledge/index.ts';
import { keyOf, type ArticleKey } from '../messages/article-key.ts';

/** The article of a library with this key; undefined when there is none any more. */
export type FindByKey = (library: Library, key: ArticleKey) => Promise<Article | undefined>;

/**
 * The keys of a library are computed when the first of its buttons is pressed, in slices, as those
 * of 36,000 articles take about 0.1 s. They are forgotten together with the library.
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
