import type { MessageType } from 'discord-api-types/v10';
import { MENTIONS_OF_MESSAGES } from '../rules/allowed-mentions.ts';
import type { Attachment, Embed, Message } from '../wire/message.ts';
import type { User } from '../wire/user.ts';
import { deleteMessage, editMessage, repliedToOf } from '../world/change-message.ts';
import type { MessageEntry } from '../world/message-entry.ts';
import { postMessage } from '../world/post-message.ts';
import type { World } from '../world/world.ts';
import type { Room } from './room.ts';

/** How something is said. */
export interface Manner {
  /** Mentions the bot (or these users) before the text. Default: nobody. */
  readonly mention?: boolean | readonly { readonly id: string }[];
  /** The message this one answers. */
  readonly replyTo?: Message;
  /** Whether the answered author is pinged. Default true, as in Discord's client. */
  readonly ping?: boolean;
  readonly embeds?: readonly Embed[];
  /** Names of files that come along. */
  readonly files?: readonly string[];
  /** Default: a new id. */
  readonly id?: string;
}

/** Somebody who writes messages: a person, another bot, a webhook or the system. */
export class Author {
  readonly user: User;
  protected readonly world: World;
  readonly #kind: { readonly webhookId?: string; readonly type?: MessageType };

  /** @param kind - What its messages are marked with. */
  constructor(
    world: World,
    user: User,
    kind: { readonly webhookId?: string; readonly type?: MessageType } = {},
  ) {
    this.world = world;
    this.user = user;
    this.#kind = kind;
  }

  get id(): string {
    return this.user.id;
  }

  /**
   * Writes a message. The text may hold mentions as Discord writes them: `<@id>`, `<@&id>`,
   * `@everyone`.
   */
  async say(room: Room, text: string, manner: Manner = {}): Promise<Message> {
    const replyTo =
      manner.replyTo === undefined ? undefined : this.world.messages.get(manner.replyTo.id);
    const entry = postMessage(this.world, {
      ...this.#kind,
      channel: room.channel,
      author: this.user,
      content: this.#mentionText(manner.mention) + text,
      allowedMentions: { ...MENTIONS_OF_MESSAGES, repliedUser: manner.ping ?? true },
      ...(manner.id === undefined ? {} : { id: manner.id }),
      attachments: (manner.files ?? []).map((name) => this.#attachment(name)),
      ...(manner.embeds === undefined ? {} : { embeds: manner.embeds }),
      ...(replyTo === undefined ? {} : { replyTo }),
    });
    return await Promise.resolve(entry.message);
  }

  /** Changes the text of an own message; a reply goes on mentioning whom it replies to. */
  async editMessage(message: Message, text: string): Promise<Message> {
    const entry = this.#own(message);
    // Discord's own programs leave the ping of a reply as it was.
    const [replied] = repliedToOf(this.world, entry.message);
    const repliedUser = entry.message.mentions.some(({ id }) => id === replied);
    const edited = editMessage(this.world, entry, {
      content: text,
      allowedMentions: { ...MENTIONS_OF_MESSAGES, repliedUser },
    });
    return await Promise.resolve(edited.message);
  }

  async deleteMessage(message: Message): Promise<void> {
    deleteMessage(this.world, this.#own(message));
    await Promise.resolve();
  }

  startTyping(room: Room): void {
    const at = Date.now();
    this.world.changes.publish({ kind: 'typing', channel: room.channel, userId: this.id, at });
  }

  #attachment(name: string): Attachment {
    const id = this.world.ids.next();
    const url = `https://cdn.example/attachments/${id}/${encodeURIComponent(name)}`;
    return { id, filename: name, size: 1, url, proxy_url: url };
  }

  #mentionText(mention: Manner['mention']): string {
    if (mention === undefined || mention === false) return '';
    const users = mention === true ? [this.world.bot] : mention;
    return users.map(({ id }) => `<@${id}> `).join('');
  }

  #own(message: Message): MessageEntry {
    const entry = this.world.messages.get(message.id);
    if (entry?.message.author.id !== this.id) {
      throw new RangeError(`${this.user.username} has written no message ${message.id}`);
    }
    return entry;
  }
}
