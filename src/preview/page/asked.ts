/** Which messages ask the bot, and what came of them, as far as a person at the page can see it. */
import type { Channel, Message } from 'discord-stand-in';
import type { Everything } from '../protocol.ts';

/** Whether the bot is called, answers there without being called, or has replied all the same. */
export function isAsked(message: Message, world: Everything): boolean {
  return (
    isCalled(message, world) ||
    isSaidToNobody(message, world) ||
    world.messages.some((one) => isReplyOfBot(one.message, message.id, world))
  );
}

/**
 * Whether nothing was posted to a question, because the bot was not called: where it answers without that it
 * keeps silent unless it is sure.
 *
 * @param id - Of a message or a command.
 */
export function isMetWithSilence(id: string, world: Everything): boolean {
  const message = world.messages.find((one) => one.message.id === id)?.message;
  if (message === undefined || isCalled(message, world)) return false;
  return !world.messages.some((one) => isReplyOfBot(one.message, id, world));
}

function isCalled(message: Message, { bot, channels, messages }: Everything): boolean {
  const { content, channel_id: at, message_reference: reference } = message;
  const replied = messages.find((one) => one.message.id === reference?.message_id);
  return (
    content.search(new RegExp(`<@!?${bot.id}>`)) >= 0 ||
    replied?.message.author.id === bot.id ||
    channelAt(at, channels)?.recipients !== undefined
  );
}

function isSaidToNobody(message: Message, { channels, answerChannels }: Everything): boolean {
  const { content, channel_id: at, message_reference: reference } = message;
  const isThere = [at, channelAt(at, channels)?.parent_id ?? ''].some((id) =>
    answerChannels.includes(id),
  );
  return isThere && reference === undefined && content.search(/<@[!&]?\d+>/) < 0;
}

function isReplyOfBot(
  { author, message_reference: reference }: Message,
  id: string,
  { bot }: Everything,
): boolean {
  return author.id === bot.id && reference?.message_id === id;
}

function channelAt(id: string, channels: readonly Channel[]): Channel | undefined {
  return channels.find((one) => one.id === id);
}
