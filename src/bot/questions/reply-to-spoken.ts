import { PermissionFlagsBits, type Message } from 'discord.js';
import type { Library } from '../../knowledge/index.ts';
import type { BotContext } from '../bot-context.ts';
import { arrivalOf } from '../house-rules/arrival.ts';
import { toldThere } from '../house-rules/answer-within.ts';
import type { Rules } from '../house-rules/rules-at.ts';
import { nearTitlesReply, offeredReply, searchReply } from '../messages/found-articles.ts';
import { noticeReply } from '../messages/notice.ts';
import { privacyReply } from '../messages/privacy.ts';
import type { Reply } from '../messages/reply.ts';
import { articleNamed } from '../pins/article-named.ts';
import type { SpokenCommand } from '../spoken-command.ts';
import { surroundingsNow } from '../surroundings-now.ts';
import { findArticle, searchArticles, type Wanted } from './find-articles.ts';
import { helpFor } from './help-for.ts';
import { openedReply } from './opened-reply.ts';
import { topicsOf } from './topics-of.ts';
import type { Words } from '../words/words.ts';

/**
 * What the command says; null where it is none after all: "article 15 of the Venice Charter" names no article
 * of ours, and asks about one. With a slash it is one, whatever follows.
 */
export async function replyToSpoken(
  spoken: SpokenCommand,
  message: Message,
  rules: Pick<Rules, 'subjects'>,
  context: BotContext,
  words: Words,
): Promise<Reply | null> {
  const reply = await saidTo(spoken, message, rules, context, words);
  if (reply === null) return null;
  const { Administrator } = PermissionFlagsBits;
  const writing = {
    ...arrivalOf(message),
    client: message.client,
    isAdministrator: message.member?.permissions.has(Administrator) ?? false,
  };
  const isAllowed = await context.commandLimits.allow(spoken.kind, writing);
  return isAllowed ? reply : noticeReply('commandLimited', words);
}

/**
 * In a channel everybody reads it, so an article is offered there and opened in
 * direct messages alone, and what moderators have kept out of the channel is not named.
 */
async function saidTo(
  spoken: SpokenCommand,
  message: Message,
  rules: Pick<Rules, 'subjects'>,
  context: BotContext,
  words: Words,
): Promise<Reply | null> {
  const library = context.library();
  const mayTell = toldThere(library, rules);
  switch (spoken.kind) {
    case 'help':
      return helpFor(message.client, message.guildId, context, words);
    case 'topics':
      return topicsOf(
        { topics: library.topics, articles: library.articles.filter(mayTell) },
        words,
      );
    case 'privacy':
      return privacyReply(
        context.retentionDays,
        message.author.id,
        message.client.application,
        words,
      );
    case 'search': {
      const hits = searchArticles(library, withoutMarks(spoken.words)).filter(mayTell);
      return searchReply(spoken.words, hits, words);
    }
    case 'article': {
      const wanted = spoken.isAsCommand
        ? await findArticle(library, withoutMarks(spoken.words), context)
        : await titledSo(library, withoutMarks(spoken.words), context);
      if (wanted === null) return null;
      if (wanted.kind === 'unclear') return nearTitlesReply(wanted.near.filter(mayTell), words);
      const { article } = wanted;
      if (!message.inGuild()) return openedReply(library, article, surroundingsNow(context, words));
      return mayTell(article) ? offeredReply(article, words) : nearTitlesReply([], words);
    }
    default:
      return spoken satisfies never;
  }
}

/** No title has the marks of a spoiler. */
function withoutMarks(words: string): string {
  return words.replaceAll('||', ' ').replace(/\s+/g, ' ').trim();
}

async function titledSo(
  library: Library,
  title: string,
  context: Pick<BotContext, 'findByKey'>,
): Promise<Wanted | null> {
  const article = await articleNamed(library, title, context);
  return article === undefined ? null : { kind: 'found', article };
}
