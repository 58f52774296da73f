/** Who asked the bot what, and what came of it, as far as a person at the page can see it. */
import type { Channel, Message } from 'discord-stand-in';
import type { Everything } from '../protocol.ts';
import { isAfter } from './snowflake.ts';
import type { PageState } from './state.ts';

/** Id of the message or the command in which one has asked the bot last in this channel. */
export function lastAsked({ world, channel, me }: PageState): string | null {
  const said = world?.messages.findLast(
    ({ message }) =>
      message.channel_id === channel && message.author.id === me && isAsked(message, world),
  )?.message;
  const used = world?.interactions.findLast(
    ({ channelId, userId, question }) =>
      channelId === channel && userId === me && question !== null,
  );
  if (used === undefined || said === undefined) return used?.id ?? said?.id ?? null;
  return isAfter(used.id, said.id) ? used.id : said.id;
}

/** Another whenever somebody has asked again or has edited what they asked, and when it is replied to and told of. */
export function askedStamp(state: PageState): string {
  const asked = lastAsked(state);
  const shown = state.world?.messages.find(({ message }) => message.id === asked);
  const { world } = state;
  if (world === null || asked === null) return '';
  const isReplied = world.messages.some((one) => isReplyOfBot(one.message, asked, world));
  return [asked, shown?.message.edited_timestamp, isReplied, world.told.includes(asked)].join(' ');
}

/** Whether the bot is called, answers there without being called, or has replied all the same. */
function isAsked(message: Message, world: Everything): boolean {
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
