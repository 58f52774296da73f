import { MessageType } from 'discord-api-types/v10';
import { atRest } from './driver/at-rest.ts';
import { Author } from './driver/author.ts';
import { GatewayControl } from './driver/gateway-control.ts';
import { Person } from './driver/person.ts';
import { Places } from './driver/places.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { RequestLog } from './request-log.ts';
import type { RestServer } from './rest/rest-server.ts';
import type { Role, User } from './wire/user.ts';
import type { ChangeListener } from './world/changes.ts';
import { joinGuild } from './world/found.ts';
import type { Ping } from './world/mentions.ts';
import { newUser, type World } from './world/world.ts';

interface Parts {
  readonly world: World;
  readonly gateway: Gateway;
  readonly rest: RestServer;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly apiUrl: string;
  readonly token: string;
  readonly acknowledgeWithinMs: number;
  readonly guildName: string;
  readonly channelName: string;
  readonly stop: () => Promise<void>;
}

/**
 * A running stand-in: what a test prepares, whom it plays and what it can look at afterwards.
 * What people do is in {@link Person}, what goes wrong in {@link Faults} and {@link GatewayControl}.
 */
export class DiscordServer extends Places {
  /** Base of all REST addresses, without the version: what discord.js takes as `rest.api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly gateway: GatewayControl;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    super(parts.world, { guild: parts.guildName, channel: parts.channelName });
    this.#parts = parts;
    this.apiUrl = parts.apiUrl;
    this.token = parts.token;
    this.faults = parts.faults;
    this.requests = parts.log;
    this.gateway = new GatewayControl(parts.gateway);
  }

  /** The bot's user; its id is the application's as well. */
  get bot(): User {
    return this.world.bot;
  }

  /** Everybody who was notified by a message, oldest first. */
  get pings(): readonly Ping[] {
    return [...this.world.pings];
  }

  /** Those notified by the bot. */
  get pingsByBot(): readonly Ping[] {
    return this.pings.filter(({ authorId }) => authorId === this.bot.id);
  }

  /** Calls back for everything that happens; returns what ends it. */
  watch(listener: ChangeListener): () => void {
    return this.world.changes.listen(listener);
  }

  /** Somebody new, a member of the first guild unless another one (or none) is named. */
  person(
    name: string,
    {
      guild = this.guild,
      roles = [],
      locale = 'en-US',
    }: {
      readonly guild?: { readonly id: string } | null;
      readonly roles?: readonly Role[];
      readonly locale?: string;
    } = {},
  ): Person {
    const { world } = this;
    const { acknowledgeWithinMs } = this.#parts;
    const user = this.addUser(name);
    if (guild !== null) joinGuild(world, this.findGuild(guild.id), user, roles);
    return new Person(world, user, { locale, acknowledgeWithinMs });
  }

  /** Another bot, which writes like anybody else. */
  anotherBot(name: string): Author {
    const user = this.addUser(name, { bot: true });
    joinGuild(this.world, this.findGuild(this.guild.id), user, []);
    return new Author(this.world, user);
  }

  /** A webhook, whose author is no user of the guild. */
  webhook(name: string): Author {
    // Its author is no account, so nothing promises that it is marked as a bot.
    const user = newUser(this.world.ids.next(), name, { discriminator: '0000' });
    return new Author(this.world, user, { webhookId: user.id });
  }

  /** Discord itself, telling that a person has joined. */
  system(about: Person): Author {
    return new Author(this.world, about.user, { type: MessageType.UserJoin });
  }

  /**
   * Resolves when the bot has come to rest: everything sent to it has arrived, and it has made no
   * request for some rounds of asking. What it then has not answered, it does not answer, unless
   * it works for long without a request; a later question that is answered proves more.
   */
  async settled(): Promise<void> {
    await atRest(this.#parts.gateway, this.#parts.rest);
  }

  /** Ends every connection and stops listening. */
  async close(): Promise<void> {
    await this.#parts.stop();
  }
}
