import type { ArticleKey, Library } from '../../knowledge/index.ts';
import { articlePageReply } from '../messages/article-page.ts';
import { noticeReply } from '../messages/notice.ts';
import type { Reply } from '../messages/reply.ts';
import { privately } from '../visibility.ts';
import type { Press } from './button.ts';

/**
 * Opens an article beside the answer, for who pressed: reading on is one person's wish, and a
 * channel full of whole articles would be everybody's burden.
 */
export const openArticle: Press<'open-article'> = async (id, interaction, { library }) => {
  await interaction.reply({ ...page(library(), id.article, 0), ...privately(interaction) });
};

/** Turns the page in place: these buttons stand only in messages made by `openArticle`. */
export const turnArticle: Press<'turn-article'> = async (id, interaction, { library }) => {
  await interaction.update(page(library(), id.article, id.page));
};

function page(library: Library, key: ArticleKey, number: number): Reply {
  const article = library.findByKey(key);
  if (article === undefined) return noticeReply('articleGone');
  return articlePageReply(
    { article, reference: library.reference(article), related: library.related(article) },
    number,
  );
}
