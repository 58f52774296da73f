/** What the head of a web page tells of its text. */
import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { tidyTitle } from '../new-article/article-title.ts';
import type { ArticleDetails } from './imported-article.ts';
import { languageCode } from './language-code.ts';
import { webAddress } from './web-address.ts';

/** `Title | Name of the site` is left as it is: nothing says which side is the name. Null: there is none. */
export function titleInHead(tree: Root): string | null {
  const title = select('head > title', tree);
  const written = title?.children.map((child) => (child.type === 'text' ? child.value : ''));
  const found = [metaOf(tree, 'property', 'og:title') ?? '', (written ?? []).join('')];
  return found.map(tidyTitle).find((one) => one !== '') ?? null;
}

export function detailsInHead(tree: Root): ArticleDetails {
  const canonical = attributeOf(select('link[rel=canonical]', tree), 'href') ?? '';
  const changed = metaOf(tree, 'property', 'article:modified_time') ?? '';
  return {
    subject: null,
    url: webAddress(canonical) ?? webAddress(metaOf(tree, 'property', 'og:url') ?? ''),
    keywords: (metaOf(tree, 'name', 'keywords') ?? '')
      .split(',')
      .map(tidyTitle)
      .filter((word) => word !== ''),
    language: languageCode(attributeOf(select('html', tree), 'lang') ?? ''),
    updated: /^\d{4}-\d\d-\d\d(?=T|$)/.exec(changed)?.[0] ?? null,
  };
}

function metaOf(tree: Root, key: 'name' | 'property', name: string): string | null {
  return attributeOf(select(`meta[${key}="${name}" i]`, tree), 'content');
}

function attributeOf(element: Element | undefined, name: string): string | null {
  const value = element?.properties[name];
  return typeof value === 'string' ? value : null;
}
