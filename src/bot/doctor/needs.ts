/** Which permissions the bot needs where, and what each is for. */
import { PermissionFlagsBits } from 'discord.js';

/** What a channel is used for. */
export type Use = 'answers' | 'alerts' | 'experts' | 'digest';

export interface Need {
  readonly flag: bigint;
  /** As Discord's settings call it. */
  readonly name: string;
  /** Goes on after "without it". */
  readonly otherwise: string;
}

const VIEW: Need = {
  flag: PermissionFlagsBits.ViewChannel,
  name: 'View Channel',
  otherwise: 'I do not see what happens there',
};
const EMBED: Need = {
  flag: PermissionFlagsBits.EmbedLinks,
  name: 'Embed Links',
  otherwise: 'my messages arrive empty',
};
const HISTORY: Need = {
  flag: PermissionFlagsBits.ReadMessageHistory,
  name: 'Read Message History',
  otherwise: 'I cannot reply to a message',
};
const SEND: Need = {
  flag: PermissionFlagsBits.SendMessages,
  name: 'Send Messages',
  otherwise: 'I cannot write there',
};
const SEND_IN_THREADS: Need = {
  flag: PermissionFlagsBits.SendMessagesInThreads,
  name: 'Send Messages in Threads',
  otherwise: 'I cannot write in its threads and posts',
};

/** @param isOfThreads - A thread, or a forum, in which everything is one. */
export function needsFor(use: Use, isOfThreads: boolean): readonly Need[] {
  const send = isOfThreads ? SEND_IN_THREADS : SEND;
  return use === 'alerts' || use === 'digest' ? [VIEW, send, EMBED] : [VIEW, send, EMBED, HISTORY];
}
