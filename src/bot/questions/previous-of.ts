/** What a message asks on from: read from the answer it replies to, so that a restart forgets nothing. */
import { ComponentType, type Message } from 'discord.js';
import type { Article, Previous } from '../../knowledge/index.ts';
import type { BotContext } from '../bot-context.ts';
import { referencedMessage } from '../connection/referenced-message.ts';
import { parseCustomId, type CustomId } from '../messages/custom-id.ts';
import { unsealed } from '../messages/seal.ts';
import { questionOfReply } from './question-of-reply.ts';

/** Null when the message is no reply to one of ours, or nothing can be read there any more. */
export async function previousOf(
  message: Message,
  context: Pick<BotContext, 'library' | 'findByKey'>,
): Promise<Previous | null> {
  const reply = await referencedMessage(message);
  if (reply === null || reply.author.id !== message.client.user.id) return null;
  const article = await answeringArticle(reply, context);
  const question = (await questionOfReply(reply)) ?? article?.title ?? null;
  return question === null ? null : { question, article: article?.slug ?? null };
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
