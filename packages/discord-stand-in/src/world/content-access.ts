import type { Message } from '../wire/message.ts';
import { findMentions } from './mentions.ts';
import type { MessageEntry } from './message-entry.ts';
import type { World } from './world.ts';

/**
 * A message as a bot gets it that has no MESSAGE_CONTENT intent: with empty content, embeds,
 * components and attachments, unless it is a direct message, the bot's own, one that mentions
 * it, or a reply with ping to a regular message of its.
 *
 * @see https://docs.discord.com/developers/events/gateway#message-content-intent
 */
function withoutForeignContent(world: World, entry: MessageEntry): Message {
  const { message } = entry;
  const isReadable =
    entry.guildId === null || message.author.id === world.bot.id || mentionsTheBot(world, message);
  return isReadable
    ? message
    : { ...message, content: '', embeds: [], components: [], attachments: [] };
}

function mentionsTheBot(world: World, message: Message): boolean {
  if (!message.mentions.some(({ id }) => id === world.bot.id)) return false;
  if (findMentions(message.content).userIds.includes(world.bot.id)) return true;
  // Only the ping of the reply is left, and that does not count below answers to commands.
  const replied = world.messages.get(message.message_reference?.message_id ?? '');
  return replied !== undefined && replied.message.interaction_metadata === undefined;
}

/**
 * A message as it goes to the bot: with the message it replies to, each with as much content as
 * the bot may read.
 */
export function messageForBot(world: World, entry: MessageEntry, readsContent: boolean): Message {
  const own = readsContent ? entry.message : withoutForeignContent(world, entry);
  const repliedId = own.message_reference?.message_id;
  if (repliedId === undefined) return own;

  const replied = world.messages.get(repliedId);
  if (replied === undefined) return { ...own, referenced_message: null };
  return {
    ...own,
    referenced_message: readsContent ? replied.message : withoutForeignContent(world, replied),
  };
}
