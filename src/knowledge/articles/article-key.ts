/**
 * A short name for an article, for places that cannot hold a slug.
 *
 * Discord gives a button 100 characters of state and slugs can be longer, so buttons carry the
 * first 96 bits of the slug's SHA-256. Two of a million articles share a key with a probability of
 * about 10⁻¹⁷. The key depends on the slug alone: it outlives restarts and reloads.
 */
import { createHash } from 'node:crypto';
import type { Slug } from './article.ts';

/** 16 characters of base64url. */
export type ArticleKey = string & { readonly __brand: 'ArticleKey' };

export function keyOf(slug: Slug): ArticleKey {
  return shortKey(slug) as ArticleKey;
}

/** The first 96 bits of a text's SHA-256, as 16 characters of base64url. */
export function shortKey(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 12).toString('base64url');
}
