/**
 * What a message asks on from: read from the answer it replies to, or in a post of a forum from the last one
 * that its opener got there, so that a restart forgets nothing.
 */
import { ComponentType, type Message } from 'discord.js';
import { smallTalkOf, type Article, type Previous } from '../../knowledge/index.ts';
import type { BotContext } from '../bot-context.ts';
import { recentMessages } from '../connection/recent-messages.ts';
import { isReplyWithin, referencedMessage } from '../connection/referenced-message.ts';
import { isPost } from '../house-rules/forum.ts';
import type { ArticleKey } from '../messages/article-key.ts';
import { parseCustomId } from '../messages/custom-id.ts';
import { isHidden } from '../messages/hidden.ts';
import { unsealed } from '../messages/seal.ts';
import { askerOfReply } from './asker-of-reply.ts';
import { questionOfReply } from './question-of-reply.ts';

export interface AskedOnFrom extends Previous {
  /** Whether that answer is hidden, and so what is said in its light is, too. */
  readonly isHidden: boolean;
}

/** Null when the message is no reply to one of ours, or nothing can be read there any more. */
export async function previousOf(
  message: Message,
  context: Pick<BotContext, 'library' | 'findByKey'>,
): Promise<AskedOnFrom | null> {
  const reply = await referencedMessage(message);
  if (reply === null || reply.author.id !== message.client.user.id) return null;
  return previousFrom(reply, context);
}

/** What who opened a post in a forum asks on from there, without replying to an answer; null for all others. */
export async function previousInPost(
  message: Message,
  context: Pick<BotContext, 'library' | 'findByKey'>,
): Promise<AskedOnFrom | null> {
  const { author, channel, client, id, reference } = message;
  const isToOthers = reference !== null && !isReplyWithin(message);
  const isOpenersNext =
    isPost(channel) && channel.ownerId === author.id && !isToOthers && id !== channel.id;
  if (!isOpenersNext) return null;
  for (const earlier of await recentMessages(message)) {
    if (earlier.author.id !== client.user.id) continue;
    if ((await answeringArticle(earlier, context)) === undefined) continue;
    if ((await askerOfReply(earlier)) === author.id) return previousFrom(earlier, context);
  }
  return null;
}

async function previousFrom(
  reply: Message,
  context: Pick<BotContext, 'library' | 'findByKey'>,
): Promise<AskedOnFrom | null> {
  const article = await answeringArticle(reply, context);
  const asked = await questionOfReply(reply);
  // "Tell me more" asked nothing of its own; what it was offered is what is spoken of.
  const isTalk = asked === null || smallTalkOf(asked) !== null;
  const question = isTalk ? (article?.title ?? null) : asked;
  return question === null
    ? null
    : { question, article: article?.slug ?? null, isHidden: isHidden(reply) };
}

async function answeringArticle(
  reply: Message,
  { library, findByKey }: Pick<BotContext, 'library' | 'findByKey'>,
): Promise<Article | undefined> {
  const { below, beside } = articleButtons(reply);
  // Those beside a text lead to other articles, but for the one that is all that a reply offers.
  const key = below[0] ?? (beside.length === 1 ? beside[0] : undefined);
  return key === undefined ? undefined : findByKey(library(), key);
}

interface ArticleButtons {
  /** Keys of the articles that buttons below the text are about, in their order. */
  readonly below: readonly ArticleKey[];
  /** The same of buttons beside a text. */
  readonly beside: readonly ArticleKey[];
}

function articleButtons({ components }: Message): ArticleButtons {
  const parts = components.flatMap((component) => {
    const json = component.toJSON();
    return json.type === ComponentType.Container ? json.components : [];
  });
  return {
    below: parts.flatMap((part) =>
      part.type === ComponentType.ActionRow ? part.components.flatMap(articleOf) : [],
    ),
    beside: parts.flatMap((part) =>
      part.type === ComponentType.Section ? articleOf(part.accessory) : [],
    ),
  };
}

/** None for a link, and for a button that is about no article. */
function articleOf(button: object): ArticleKey[] {
  const id =
    'custom_id' in button && typeof button.custom_id === 'string'
      ? parseCustomId(unsealed(button.custom_id))
      : null;
  return id !== null && 'article' in id ? [id.article] : [];
}
