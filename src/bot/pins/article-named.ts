/** What a moderator typed or chose → the article that is meant. */
import type { Article, Library } from '../../knowledge/index.ts';
import { keyOf } from '../messages/article-key.ts';

/** By the key that a choice stands for, its path or its title; undefined when none is so named. */
export function articleNamed(
  { articles }: Pick<Library, 'articles'>,
  typed: string,
): Article | undefined {
  const name = typed.trim();
  return (
    articles.find(({ slug }) => slug === name || keyOf(slug) === name) ??
    articles.find(({ title }) => title.toLowerCase() === name.toLowerCase())
  );
}
