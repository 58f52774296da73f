import type { Message } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { toldThere } from '../house-rules/answer-within.ts';
import type { Rules } from '../house-rules/rules-at.ts';
import { nearTitlesReply, offeredReply, searchReply } from '../messages/found-articles.ts';
import { privacyReply } from '../messages/privacy.ts';
import type { Reply } from '../messages/reply.ts';
import { topicsReply } from '../messages/topics.ts';
import { articleNamed } from '../pins/article-named.ts';
import type { SpokenCommand } from '../spoken-command.ts';
import { surroundingsNow } from '../surroundings-now.ts';
import { searchArticles } from './find-articles.ts';
import { helpFor } from './help-for.ts';
import { openedReply } from './opened-reply.ts';

/**
 * What the command says; null where it is none after all: "article 15 of the Venice Charter" names no article
 * of ours, and asks about one.
 * In a channel everybody reads it, so an article is offered there and opened in
 * direct messages alone, and what moderators have kept out of the channel is not named.
 */
export async function replyToSpoken(
  spoken: SpokenCommand,
  message: Message,
  rules: Pick<Rules, 'subjects'>,
  context: BotContext,
): Promise<Reply | null> {
  const library = context.library();
  const mayTell = toldThere(library, rules);
  switch (spoken.kind) {
    case 'help':
      return helpFor(message.client, message.guildId, context);
    case 'topics':
      return topicsReply(library.topics);
    case 'privacy':
      return privacyReply(context.retentionDays);
    case 'search': {
      const { words } = spoken;
      const hits = searchArticles(library, words).filter(mayTell);
      return searchReply(words, hits);
    }
    case 'article': {
      const article = await articleNamed(library, spoken.words, context);
      if (article === undefined) return null;
      if (!message.inGuild()) return openedReply(library, article, surroundingsNow(context));
      return mayTell(article) ? offeredReply(article) : nearTitlesReply([]);
    }
    default:
      return spoken satisfies never;
  }
}
