/** Which permissions the bot needs where, and what each is for. */
import { PermissionFlagsBits, type GuildBasedChannel, type PermissionsBitField } from 'discord.js';
import type { NameIn } from '../words/catalogue/catalogue.ts';

/** What a channel is used for. */
export type Use = 'answers' | 'alerts' | 'experts' | 'digest' | 'forum';

export interface Need {
  readonly flag: bigint;
  /** By its key in the catalogue, which has its name and what cannot be done without it. */
  readonly permission: Permission;
}

export type Permission = NameIn<'permission'>;

const VIEW: Need = {
  flag: PermissionFlagsBits.ViewChannel,
  permission: 'view',
};
const HISTORY: Need = {
  flag: PermissionFlagsBits.ReadMessageHistory,
  permission: 'history',
};
const SEND: Need = {
  flag: PermissionFlagsBits.SendMessages,
  permission: 'send',
};
const SEND_IN_THREADS: Need = {
  flag: PermissionFlagsBits.SendMessagesInThreads,
  permission: 'threads',
};

const MANAGE_THREADS: Need = {
  flag: PermissionFlagsBits.ManageThreads,
  permission: 'manageThreads',
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
