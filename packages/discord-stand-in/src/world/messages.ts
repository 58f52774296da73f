import { MESSAGE } from '../limits.ts';
import { compareSnowflakes } from '../snowflake.ts';
import type { MessageEntry } from './message-entry.ts';

/** Which part of a channel's history is asked for. */
export interface HistoryPage {
  readonly before?: string;
  readonly after?: string;
  /** 1 to 100. */
  readonly limit: number;
}

/** Every message there is, by id. */
export class Messages {
  readonly #byId = new Map<string, MessageEntry>();
  readonly #idsByChannel = new Map<string, Set<string>>();
  readonly #reactions = new Map<string, readonly string[]>();
  readonly #nonces = new Map<string, { readonly messageId: string; readonly at: number }>();

  get(id: string): MessageEntry | undefined {
    return this.#byId.get(id);
  }

  put(entry: MessageEntry): void {
    const { id, channel_id: channelId } = entry.message;
    this.#byId.set(id, entry);
    const ids = this.#idsByChannel.get(channelId) ?? new Set();
    this.#idsByChannel.set(channelId, ids.add(id));
  }

  delete(id: string): void {
    this.#idsByChannel.get(this.#byId.get(id)?.message.channel_id ?? '')?.delete(id);
    this.#byId.delete(id);
    this.#reactions.delete(id);
  }

  /** The bot reacts with an emoji; the same one again is the same reaction. */
  react(messageId: string, emoji: string): void {
    this.#reactions.set(messageId, [...new Set([...this.reactionsTo(messageId), emoji])]);
  }

  /** What the bot has reacted with. */
  reactionsTo(messageId: string): readonly string[] {
    return this.#reactions.get(messageId) ?? [];
  }

  /** Oldest first, ephemeral ones included. */
  inChannel(channelId: string): readonly MessageEntry[] {
    return [...(this.#idsByChannel.get(channelId) ?? [])].flatMap((id) => this.#byId.get(id) ?? []);
  }

  /** What everyone in the channel can see, newest first. */
  history(channelId: string, page: HistoryPage): readonly MessageEntry[] {
    const { before, after, limit } = page;
    const wanted = this.inChannel(channelId).filter(
      ({ message, onlyFor }) =>
        onlyFor === null &&
        (before === undefined || compareSnowflakes(message.id, before) < 0) &&
        (after === undefined || compareSnowflakes(message.id, after) > 0),
    );
    // "After" means the ones right after it; otherwise the latest are wanted.
    const slice = after === undefined ? wanted.slice(-limit) : wanted.slice(0, limit);
    return slice.toReversed();
  }

  /** Remembers what an author sent under a nonce, for `enforce_nonce`. */
  rememberNonce(authorId: string, nonce: string | number, messageId: string): void {
    this.#nonces.set(`${authorId}:${nonce}`, { messageId, at: Date.now() });
  }

  /** The message the author has sent under this nonce in the past few minutes. */
  sentUnderNonce(authorId: string, nonce: string | number): MessageEntry | undefined {
    const sent = this.#nonces.get(`${authorId}:${nonce}`);
    if (sent === undefined || Date.now() - sent.at > MESSAGE.nonceMemoryMs) return undefined;
    return this.#byId.get(sent.messageId);
  }
}
