/**
 * Messages that call the bot and whose text Discord keeps from it all the same: without the message content
 * intent, neither a mention of its role nor the ping of a reply to what it said to a command counts.
 * https://docs.discord.com/developers/events/gateway#message-content-intent
 */
import type { Message } from 'discord.js';
import type { BotContext } from './bot-context.ts';
import { referencedMessage } from './connection/referenced-message.ts';
import { pointsAtNothing } from './messages/asked.ts';
import type { Notice } from './messages/notice.ts';
import { hasFiles } from './question.ts';

/** What to say to it; null where nothing is held back. */
export async function whyHeldBack(
  message: Message,
  { readsMessages }: Pick<BotContext, 'readsMessages'>,
): Promise<Notice | null> {
  const { client, content, guildId, mentions } = message;
  if (readsMessages || guildId === null || content !== '') return null;
  if (!mentions.users.has(client.user.id)) return 'roleMentioned';
  const to = await referencedMessage(message);
  return to !== null && pointsAtNothing(to) && !hasFiles(message) ? 'replyNotShown' : null;
}
