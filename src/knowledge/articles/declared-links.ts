/** `related_article1`, `related_article2` … of the front matter → what their author named. */
import type { DeclaredLink } from './article.ts';
import { textOf } from './front-matter-fields.ts';
import type { FrontMatter } from './front-matter.ts';
import { safeUrl } from './links.ts';

/** In the order of their numbers. An entry that names nothing is left out. */
export function declaredLinks(frontMatter: FrontMatter): DeclaredLink[] {
  return [...frontMatter.values.keys()]
    .flatMap((key) => {
      const number = /^related_article(\d{1,3})$/.exec(String(key))?.[1];
      return number === undefined ? [] : [{ key: String(key), number: Number(number) }];
    })
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ key }) => declaredLink(key, frontMatter));
}

function declaredLink(key: string, { values, placeOf }: FrontMatter): DeclaredLink[] {
  const value = values.get(key);
  // A text alone is a title, which is what people write when they write only one thing.
  const field = (name: string): string | null =>
    value instanceof Map ? textOf(value.get(name)) : name === 'title' ? textOf(value) : null;
  const url = field('url');
  const named = {
    title: field('title'),
    url: url === null ? null : safeUrl(url),
    fileName: field('file_name'),
  };
  if (named.title === null && named.url === null && named.fileName === null) return [];
  return [{ ...named, slug: null, line: placeOf(key).line }];
}
