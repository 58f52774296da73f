import { ChannelType, Locale, MessageType } from 'discord-api-types/v10';
import { GatewayControl } from './driver/gateway-control.ts';
import { addRole, deleteRoom, denyIn, giveRole, purge } from './driver/moderation.ts';
import { Author } from './driver/author.ts';
import { Person } from './driver/person.ts';
import { Room } from './driver/room.ts';
import { beginOutage, endOutage, removeGuild } from './driver/outage.ts';
import { atRest } from './driver/at-rest.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { RequestLog } from './request-log.ts';
import type { RestServer } from './rest/rest-server.ts';
import type { Message } from './wire/message.ts';
import type { Role, User } from './wire/user.ts';
import type { ChangeListener } from './world/changes.ts';
import {
  directMessagesWith,
  foundGuild,
  joinGuild,
  openChannel,
  openThread,
} from './world/found.ts';
import type { Guild } from './world/guild.ts';
import type { Ping } from './world/mentions.ts';
import { bitsOf, EVERYONE_PERMISSIONS, type PermissionName } from './world/permissions.ts';
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
export class DiscordServer {
  /** What `DISCORD_API_URL` is set to. */
  readonly apiUrl: string;
  readonly token: string;
  /** The first guild, and its first channel. */
  readonly guild: { readonly id: string };
  readonly channel: Room;
  readonly gateway: GatewayControl;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.apiUrl = parts.apiUrl;
    this.token = parts.token;
    this.faults = parts.faults;
    this.requests = parts.log;
    this.gateway = new GatewayControl(parts.gateway);
    this.guild = this.addGuild(parts.guildName);
    this.channel = this.addChannel(parts.channelName);
  }

  /** The bot's user; its id is the application's as well. */
  get bot(): User {
    return this.#parts.world.bot;
  }

  /** Everybody who was notified by a message, oldest first. */
  get pings(): readonly Ping[] {
    return [...this.#parts.world.pings];
  }

  /** Those notified by the bot. */
  get pingsByBot(): readonly Ping[] {
    return this.pings.filter(({ authorId }) => authorId === this.bot.id);
  }

  /** Calls back for everything that happens; returns what ends it. */
  watch(listener: ChangeListener): () => void {
    return this.#parts.world.changes.listen(listener);
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
    const { world, acknowledgeWithinMs } = this.#parts;
    const user = this.#addUser(name);
    if (guild !== null) joinGuild(world, this.#guild(guild.id), user, roles);
    return new Person(world, user, { locale, acknowledgeWithinMs });
  }

  /** Another bot, which writes like anybody else. */
  anotherBot(name: string): Author {
    const user = this.#addUser(name, { bot: true });
    joinGuild(this.#parts.world, this.#guild(this.guild.id), user, []);
    return new Author(this.#parts.world, user);
  }

  /** A webhook, whose author is no user of the guild. */
  webhook(name: string): Author {
    // Its author is no account, so nothing promises that it is marked as a bot.
    const user = newUser(this.#parts.world.ids.next(), name, { discriminator: '0000' });
    return new Author(this.#parts.world, user, { webhookId: user.id });
  }

  /** Discord itself, telling that a person has joined. */
  system(about: Person): Author {
    return new Author(this.#parts.world, about.user, { type: MessageType.UserJoin });
  }

  addGuild(
    name: string,
    {
      id,
      permissions,
    }: { readonly id?: string; readonly permissions?: readonly PermissionName[] } = {},
  ): { readonly id: string } {
    const owner = this.#addUser(`Owner of ${name}`);
    return foundGuild(this.#parts.world, {
      name,
      ownerId: owner.id,
      locale: Locale.EnglishUS,
      botPermissions: permissions === undefined ? EVERYONE_PERMISSIONS : bitsOf(permissions),
      ...(id === undefined ? {} : { id }),
    });
  }

  /** Discord has an outage for this guild, or the bot was removed from it. */
  removeGuild(guild: { readonly id: string }, { unavailable = false } = {}): void {
    const { world } = this.#parts;
    if (unavailable) beginOutage(world, this.#guild(guild.id));
    else removeGuild(world, this.#guild(guild.id));
  }

  /** The outage is over. */
  restoreGuild(guild: { readonly id: string }): void {
    endOutage(this.#parts.world, this.#guild(guild.id));
  }

  addChannel(
    name: string,
    {
      guild = this.guild,
      isForum = false,
    }: { readonly guild?: { readonly id: string }; readonly isForum?: boolean } = {},
  ): Room {
    const type = isForum ? ChannelType.GuildForum : ChannelType.GuildText;
    return new Room(this.#parts.world, openChannel(this.#parts.world, guild.id, { name, type }).id);
  }

  /** A thread that is there already; `person.startThread` is somebody's doing. */
  thread(parent: Room, name: string): Room {
    const { world } = this.#parts;
    const ownerId = this.#guild(this.guild.id).ownerId;
    return new Room(world, openThread(world, parent.channel, { name, ownerId }).id);
  }

  /** The direct messages between the bot and somebody. */
  directMessages(person: Person): Room {
    const { world } = this.#parts;
    return new Room(world, directMessagesWith(world, person.user).id);
  }

  /** A room the bot made, by its id: a thread, for instance. */
  room(id: string): Room {
    return new Room(this.#parts.world, id);
  }

  /** A new role of the first guild; name the permissions it gives. */
  role(name: string, permissions: readonly PermissionName[] = []): Role {
    return addRole(this.#parts.world, this.#guild(this.guild.id), name, permissions);
  }

  /** Gives a role of the first guild to a member, or to the bot. */
  giveRole(who: { readonly id: string }, role: Role): void {
    giveRole(this.#parts.world, this.#guild(this.guild.id), who.id, role);
  }

  /** Takes permissions from somebody (default: the bot) in one channel. */
  deny(
    room: Room,
    permissions: readonly PermissionName[],
    who: { readonly id: string } = this.bot,
  ): void {
    denyIn(this.#parts.world, room, permissions, who.id);
  }

  /** Deletes a channel or thread and everything in it. */
  deleteRoom(room: Room): void {
    deleteRoom(this.#parts.world, room);
  }

  /** Deletes several messages at once, as moderators' tools do. */
  purge(messages: readonly Message[]): void {
    purge(this.#parts.world, messages);
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

  #addUser(name: string, more: Partial<User> = {}): User {
    const { world } = this.#parts;
    const user = newUser(world.ids.next(), name, more);
    world.users.set(user.id, user);
    return user;
  }

  #guild(id: string): Guild {
    const guild = this.#parts.world.guilds.get(id);
    if (guild === undefined) throw new RangeError(`There is no guild ${id}`);
    return guild;
  }
}
