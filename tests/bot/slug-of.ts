import type { Slug } from '../../src/knowledge/index.ts';

/** A slug for tests, without a file behind it. */
export function slugOf(text: string): Slug {
  return text as Slug;
}
