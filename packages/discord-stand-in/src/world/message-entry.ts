import { MessageFlags } from 'discord-api-types/v10';
import type { Message } from '../wire/message.ts';

/** A message, and what Discord knows of it beside what it shows. */
export interface MessageEntry {
  /** With all its content, whoever may see it. */
  readonly message: Message;
  readonly guildId: string | null;
  /** The only person who sees it, when it is ephemeral. */
  readonly onlyFor: string | null;
}

export function isEphemeral(entry: MessageEntry): boolean {
  return entry.onlyFor !== null;
}

/** "… is thinking": a deferred reply without its content yet. */
export function isLoading(message: Message): boolean {
  return (message.flags & MessageFlags.Loading) !== 0;
}
