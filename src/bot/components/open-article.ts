import { openedReply } from '../questions/opened-reply.ts';
import { noticeReply } from '../messages/notice.ts';
import type { Reply } from '../messages/reply.ts';
import { sealed } from '../messages/sealed.ts';
import type { BotContext } from '../bot-context.ts';
import type { ArticleKey } from '../messages/article-key.ts';
import { surroundingsNow } from '../surroundings-now.ts';
import { replyToWhoActs } from '../reply-to-who-acts.ts';
import type { Press } from './button.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import type { Words } from '../words/words.ts';

/**
 * Opens an article beside the answer, for who pressed: reading on is one person's wish, and a
 * channel full of whole articles would be everybody's burden.
 */
export const openArticle: Press<'open-article'> = async (id, interaction, context) => {
  const shown = await page(id.article, 0, context, wordsFor(interaction, context));
  await replyToWhoActs(interaction, shown, context);
};

/** Turns the page in place: these buttons stand only in messages made by `openArticle`. */
export const turnArticle: Press<'turn-article'> = async (id, interaction, context) => {
  const shown = await page(id.article, id.page, context, wordsFor(interaction, context));
  await interaction.update(sealed(shown, interaction, context));
};

async function page(
  key: ArticleKey,
  number: number,
  context: BotContext,
  words: Words,
): Promise<Reply> {
  const library = context.library();
  const article = await context.findByKey(library, key);
  return article === undefined
    ? noticeReply('articleGone', words)
    : openedReply(library, article, surroundingsNow(context, words), number);
}
