/** Tags and categories one level down, as Grav (`taxonomy:`) and Zola (`[taxonomies]`) group them. */
import { namesIn } from './front-matter-fields.ts';
import type { FrontMatter } from './front-matter.ts';

export interface Taxonomies {
  readonly tags: readonly string[];
  readonly categories: readonly string[];
}

const NONE: Taxonomies = { tags: [], categories: [] };

export function taxonomiesIn({ values }: Pick<FrontMatter, 'values'>): Taxonomies {
  const groups = values.get('taxonomy') ?? values.get('taxonomies');
  if (!(groups instanceof Map)) return NONE;
  const named = (...keys: readonly string[]): string[] =>
    keys.flatMap((key) => namesIn(groups.get(key)));
  return { tags: named('tag', 'tags'), categories: named('category', 'categories') };
}
