import type { Message } from 'discord.js';
import { refusalReason } from './discord-errors.ts';

/** As far back as somebody who asks on means. */
const RECENT = 20;

/** What was written there before a message, latest first; none where that is not to be read by us. */
export async function recentMessages({ id, channel }: Message): Promise<readonly Message[]> {
  try {
    const found = await channel.messages.fetch({ limit: RECENT, before: id });
    return [...found.values()].toSorted((a, b) => b.createdTimestamp - a.createdTimestamp);
  } catch (error) {
    if (refusalReason(error) === null) throw error;
    return [];
  }
}
