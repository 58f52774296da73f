import type { Channel } from '../wire/channel.ts';
import type { Role } from '../wire/user.ts';
import type { Interaction } from './interaction.ts';
import type { MessageEntry } from './message-entry.ts';

/** Everything that can happen here; the gateway and the driver both live on it. */
export type Change =
  | { readonly kind: 'guild-created'; readonly guildId: string }
  | { readonly kind: 'guild-updated'; readonly guildId: string }
  | { readonly kind: 'guild-removed'; readonly guildId: string; readonly unavailable: boolean }
  | { readonly kind: 'channel-created'; readonly channel: Channel }
  | { readonly kind: 'channel-updated'; readonly channel: Channel }
  | { readonly kind: 'channel-deleted'; readonly channel: Channel }
  | { readonly kind: 'role-created'; readonly guildId: string; readonly role: Role }
  | { readonly kind: 'role-updated'; readonly guildId: string; readonly role: Role }
  | { readonly kind: 'role-deleted'; readonly guildId: string; readonly roleId: string }
  | {
      readonly kind: 'command-permissions-changed';
      readonly guildId: string;
      /** Null for all commands that have none of their own. */
      readonly name: string | null;
    }
  | { readonly kind: 'member-joined'; readonly guildId: string; readonly userId: string }
  | { readonly kind: 'member-updated'; readonly guildId: string; readonly userId: string }
  | { readonly kind: 'message-created'; readonly entry: MessageEntry }
  | { readonly kind: 'message-updated'; readonly entry: MessageEntry }
  | { readonly kind: 'message-deleted'; readonly entry: MessageEntry }
  | { readonly kind: 'messages-deleted'; readonly entries: readonly MessageEntry[] }
  | {
      readonly kind: 'typing';
      readonly channel: Channel;
      readonly userId: string;
      /** Milliseconds since the Unix epoch. */
      readonly at: number;
    }
  | { readonly kind: 'interaction-created'; readonly interaction: Interaction }
  | { readonly kind: 'interaction-changed'; readonly interaction: Interaction };

export type ChangeListener = (change: Change) => void;

/** Tells everyone who listens, in the order in which they began to, before the change returns. */
export class ChangeFeed {
  #listeners: readonly ChangeListener[] = [];

  /** @returns A function that stops the listening. */
  listen(listener: ChangeListener): () => void {
    this.#listeners = [...this.#listeners, listener];
    return () => {
      this.#listeners = this.#listeners.filter((one) => one !== listener);
    };
  }

  publish(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
