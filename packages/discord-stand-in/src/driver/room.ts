import type { Channel } from '../wire/channel.ts';
import type { Message } from '../wire/message.ts';
import { isLoading } from '../world/message-entry.ts';
import type { World } from '../world/world.ts';
import { until } from './until.ts';

/** A channel, thread or direct message as a test sees it. */
export class Room {
  readonly id: string;
  readonly #world: World;
  readonly #given = new Set<string>();

  constructor(world: World, id: string) {
    this.#world = world;
    this.id = id;
  }

  /** The channel as it is now. */
  get channel(): Channel {
    const channel = this.#world.channels.get(this.id);
    if (channel === undefined) throw new RangeError(`Channel ${this.id} is gone`);
    return channel;
  }

  /** What everyone here sees, oldest first. */
  get messages(): readonly Message[] {
    return this.#world.messages
      .inChannel(this.id)
      .filter(({ onlyFor }) => onlyFor === null)
      .map(({ message }) => message);
  }

  /** What the bot has written here for everyone, without what it is still thinking about. */
  get fromBot(): readonly Message[] {
    return this.messages.filter(
      (message) => message.author.id === this.#world.bot.id && !isLoading(message),
    );
  }

  /** The bot's next message: the oldest that no earlier call has returned, as soon as it is there. */
  async nextMessage(): Promise<Message> {
    const message = await until(this.#world, () =>
      this.fromBot.find(({ id }) => !this.#given.has(id)),
    );
    this.#given.add(message.id);
    return message;
  }

  /** The bot's first reply to a message. */
  async replyTo(question: Message): Promise<Message> {
    return await until(this.#world, () => this.repliesTo(question)[0]);
  }

  /** The bot's replies to a message so far. */
  repliesTo(question: Message): readonly Message[] {
    return this.fromBot.filter(({ message_reference: to }) => to?.message_id === question.id);
  }

  /** Emojis with which the bot has reacted to a message so far. */
  reactionsTo(message: Message): readonly string[] {
    return this.#world.messages.reactionsTo(message.id);
  }

  /** The message as it is now; undefined when it is gone. */
  current(message: Message): Message | undefined {
    return this.#world.messages.get(message.id)?.message;
  }

  /** Resolves with the message once it is no longer the version that is passed. */
  async edited(message: Message): Promise<Message> {
    return await until(this.#world, () => {
      const now = this.current(message);
      return now === message ? undefined : now;
    });
  }

  /** Resolves once the message is deleted. */
  async deleted(message: Message): Promise<void> {
    await until(this.#world, () => (this.current(message) === undefined ? true : undefined));
  }
}
