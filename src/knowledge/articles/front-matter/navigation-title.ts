/** What Eleventy's menu calls a page, which stands for a title where the page has no other. */
import { visibleText } from '../markdown/html-tags.ts';
import { textOf } from './front-matter-fields.ts';
import type { FrontMatter } from './front-matter.ts';

/** Empty where it is in no menu. */
export function navigationTitle({ values }: Pick<FrontMatter, 'values'>): string {
  const navigation = values.get('eleventyNavigation');
  if (!(navigation instanceof Map)) return '';
  const named = ['title', 'key'].map((key) => visibleText(textOf(navigation.get(key)) ?? ''));
  return named.find((name) => name !== '') ?? '';
}
