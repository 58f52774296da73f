/** What was written around a message; none where that is not to be read by us. */
import type { FetchMessagesOptions, Message } from 'discord.js';
import { refusalReason } from './discord-errors.ts';

/** As far back as somebody who asks on means. */
const RECENT = 20;

/** https://docs.discord.com/developers/resources/message#get-channel-messages: no more at once. */
const MOST = 100;

/** Latest first. */
export function recentMessages(message: Message): Promise<readonly Message[]> {
  return read(message, { limit: RECENT, before: message.id });
}

/** Latest first; of more than a hundred those that came first. */
export function messagesAfter(message: Message): Promise<readonly Message[]> {
  return read(message, { limit: MOST, after: message.id });
}

async function read(
  { channel }: Message,
  which: FetchMessagesOptions,
): Promise<readonly Message[]> {
  try {
    const found = await channel.messages.fetch(which);
    return [...found.values()].toSorted((a, b) => b.createdTimestamp - a.createdTimestamp);
  } catch (error) {
    if (refusalReason(error) === null) throw error;
    return [];
  }
}
