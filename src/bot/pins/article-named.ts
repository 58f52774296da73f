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
  const title = folded(name);
  return (
    library.find(name as Slug) ??
    (await findByKey(library, name as ArticleKey)) ??
    library.articles.find((article) => folded(article.title) === title)
  );
}

/** Neither case nor quotation marks nor the signs at its end make it another title. */
function folded(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^["'“„«‘\s]+|["'”“»’\s.?!]+$/gu, '')
    .replace(/\s+/gu, ' ');
}
