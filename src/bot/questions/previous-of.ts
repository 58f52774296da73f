/**
 * What a message asks on from: read from the answer it replies to, or in a post of a forum from the last one
 * that its opener got there, so that a restart forgets nothing.
 */
import { ComponentType, type Message } from 'discord.js';
import type { Article, Previous } from '../../knowledge/index.ts';
import type { BotContext } from '../bot-context.ts';
import { recentMessages } from '../connection/recent-messages.ts';
import { isReplyWithin, referencedMessage } from '../connection/referenced-message.ts';
import { isPost } from '../house-rules/forum.ts';
import { parseCustomId, type CustomId } from '../messages/custom-id.ts';
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
  const question = (await questionOfReply(reply)) ?? article?.title ?? null;
  return question === null
    ? null
    : { question, article: article?.slug ?? null, isHidden: isHidden(reply) };
}

async function answeringArticle(
  reply: Message,
  { library, findByKey }: Pick<BotContext, 'library' | 'findByKey'>,
): Promise<Article | undefined> {
  const id = buttonsBelow(reply).find((one) => 'article' in one);
  return id === undefined || !('article' in id) ? undefined : findByKey(library(), id.article);
}

/** Those beside a text lead to other articles. */
function buttonsBelow({ components }: Message): CustomId[] {
  const parts = components.flatMap((component) => {
    const json = component.toJSON();
    return json.type === ComponentType.Container ? json.components : [];
  });
  return parts.flatMap((part) => {
    if (part.type !== ComponentType.ActionRow) return [];
    return part.components.flatMap((one) => {
      const id = 'custom_id' in one ? parseCustomId(unsealed(one.custom_id)) : null;
      return id === null ? [] : [id];
    });
  });
}
