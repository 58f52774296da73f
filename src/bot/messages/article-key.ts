/**
 * How a button names an article.
 *
 * Discord gives a button 100 characters of state and slugs can be longer, so buttons carry a short
 * key of the slug. It depends on the slug alone: it outlives restarts and reloads.
 */
import { shortKey } from '../../content/short-key.ts';
import type { Slug } from '../../knowledge/index.ts';

/** 16 characters of base64url. */
export type ArticleKey = string & { readonly __brand: 'ArticleKey' };

export function keyOf(slug: Slug): ArticleKey {
  return shortKey(slug) as ArticleKey;
}
