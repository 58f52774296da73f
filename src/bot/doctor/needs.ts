/** Which permissions the bot needs where, and what each is for. */
import { PermissionFlagsBits, type GuildBasedChannel, type PermissionsBitField } from 'discord.js';

/** What a channel is used for. */
export type Use = 'answers' | 'alerts' | 'experts' | 'digest' | 'forum';

export interface Need {
  readonly flag: bigint;
  /** As Discord's settings call it. */
  readonly name: string;
  /** What cannot be done without it, by its key in the catalogue. */
  readonly without: 'view' | 'history' | 'send' | 'threads' | 'manageThreads';
}

const VIEW: Need = {
  flag: PermissionFlagsBits.ViewChannel,
  name: 'View Channel',
  without: 'view',
};
const HISTORY: Need = {
  flag: PermissionFlagsBits.ReadMessageHistory,
  name: 'Read Message History',
  without: 'history',
};
const SEND: Need = {
  flag: PermissionFlagsBits.SendMessages,
  name: 'Send Messages',
  without: 'send',
};
const SEND_IN_THREADS: Need = {
  flag: PermissionFlagsBits.SendMessagesInThreads,
  name: 'Send Messages in Threads',
  without: 'threads',
};

const MANAGE_THREADS: Need = {
  flag: PermissionFlagsBits.ManageThreads,
  name: 'Manage Threads',
  without: 'manageThreads',
};

/** Whether all that is written in a channel is written in a thread. */
export function isOfThreads(channel: GuildBasedChannel): boolean {
  return channel.isThread() || channel.isThreadOnly();
}

/** @param ofThreads - As `isOfThreads` says. */
export function needsFor(use: Use, ofThreads: boolean): readonly Need[] {
  if (use === 'forum') return [VIEW, MANAGE_THREADS];
  const replies = use === 'answers' || use === 'experts';
  // A thread follows its channel, so that who asks there is answered there.
  const threads = use === 'answers' && !ofThreads ? [SEND_IN_THREADS] : [];
  return [VIEW, sendNeed(ofThreads), ...(replies ? [HISTORY] : []), ...threads];
}

/** @param permissions - Null when they are not known: then all that is needed is lacking. */
export function lackingOf(
  needs: readonly Need[],
  permissions: Readonly<PermissionsBitField> | null,
): readonly Need[] {
  return needs.filter(({ flag }) => permissions?.has(flag) !== true);
}

function sendNeed(ofThreads: boolean): Need {
  return ofThreads ? SEND_IN_THREADS : SEND;
}
