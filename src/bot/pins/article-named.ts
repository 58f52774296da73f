/** What a moderator typed or chose → the article that is meant. */
import type { Article, Library, Slug } from '../../knowledge/index.ts';
import type { BotContext } from '../bot-context.ts';
import type { ArticleKey } from '../messages/article-key.ts';

/** By its path, the key that a choice stands for, or its title; undefined when none is so named. */
export async function articleNamed(
  library: Library,
  typed: string,
  { findByKey }: Pick<BotContext, 'findByKey'>,
): Promise<Article | undefined> {
  const name = typed.trim();
  return (
    library.find(name as Slug) ??
    (await findByKey(library, name as ArticleKey)) ??
    library.articles.find(({ title }) => title.toLowerCase() === name.toLowerCase())
  );
}
