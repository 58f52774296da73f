import { ChannelType, Locale } from 'discord-api-types/v10';
import type { Message } from '../wire/message.ts';
import type { Role, User } from '../wire/user.ts';
import {
  directMessagesWith,
  foundGuild,
  joinGuild,
  openChannel,
  openGroup,
  openThread,
} from '../world/found.ts';
import type { Guild } from '../world/guild.ts';
import { bitsOf, EVERYONE_PERMISSIONS, type PermissionName } from '../world/permissions.ts';
import { newUser, type World } from '../world/world.ts';
import { permitCommand } from './command-settings.ts';
import { deleteTag, newTag } from './forum-tags.ts';
import { addRole, deleteRole, deleteRoom, denyIn, giveRole, purge } from './moderation.ts';
import { inviteBot, removeBot } from './membership.ts';
import { beginOutage, endOutage } from './outage.ts';
import type { Person } from './person.ts';
import { Room } from './room.ts';

/** Guilds, channels and roles: what a test sets up, and what administrators and moderators do. */
export class Places {
  /** The first guild, and its first channel. */
  readonly guild: { readonly id: string };
  readonly channel: Room;
  protected readonly world: World;

  constructor(world: World, names: { readonly guild: string; readonly channel: string }) {
    this.world = world;
    this.guild = this.addGuild(names.guild);
    this.channel = this.addChannel(names.channel);
  }

  addGuild(
    name: string,
    {
      id,
      permissions,
    }: { readonly id?: string; readonly permissions?: readonly PermissionName[] } = {},
  ): { readonly id: string } {
    const owner = this.addUser(`Owner of ${name}`);
    return foundGuild(this.world, {
      name,
      ownerId: owner.id,
      locale: Locale.EnglishUS,
      botPermissions: permissions === undefined ? EVERYONE_PERMISSIONS : bitsOf(permissions),
      ...(id === undefined ? {} : { id }),
    });
  }

  /** Discord has an outage for this guild, or the bot was removed from it, which goes on without it. */
  removeGuild(guild: { readonly id: string }, { unavailable = false } = {}): void {
    const { world } = this;
    if (unavailable) beginOutage(world, this.findGuild(guild.id));
    else removeBot(world, this.findGuild(guild.id));
  }

  /** Somebody adds the bot to a guild it is not in: a strange one, or one it was removed from. */
  inviteBot(
    guild: { readonly id: string },
    { permissions }: { readonly permissions?: readonly PermissionName[] } = {},
  ): void {
    const bits = permissions === undefined ? EVERYONE_PERMISSIONS : bitsOf(permissions);
    inviteBot(this.world, this.findGuild(guild.id), bits);
  }

  /** Discord tells there of who joins; null: nowhere. */
  setSystemChannel(guild: { readonly id: string }, room: Room | null): void {
    const changed = { ...this.findGuild(guild.id), systemChannelId: room?.id ?? null };
    this.world.putGuild(changed);
    this.world.changes.publish({ kind: 'guild-updated', guildId: guild.id });
  }

  /** The outage is over. */
  restoreGuild(guild: { readonly id: string }): void {
    endOutage(this.world, this.findGuild(guild.id));
  }

  addChannel(
    name: string,
    {
      guild = this.guild,
      isForum = false,
      tags = [],
      category,
    }: {
      readonly guild?: { readonly id: string };
      readonly isForum?: boolean;
      /** Names of the tags that posts of a forum can have. */
      readonly tags?: readonly string[];
      /** Default: none. */
      readonly category?: { readonly id: string };
    } = {},
  ): Room {
    const type = isForum ? ChannelType.GuildForum : ChannelType.GuildText;
    const above = category === undefined ? {} : { parentId: category.id };
    const { world } = this;
    const offered = isForum ? { tags: tags.map((one) => newTag(world, one)) } : {};
    return new Room(world, openChannel(world, guild.id, { name, type, ...above, ...offered }).id);
  }

  /** A category, which holds the channels that are added to it. */
  addCategory(name: string, guild: { readonly id: string } = this.guild): { readonly id: string } {
    const type = ChannelType.GuildCategory;
    const { id } = openChannel(this.world, guild.id, { name, type });
    return { id };
  }

  /** A thread that is there already; `person.startThread` is somebody's doing. */
  thread(parent: Room, name: string): Room {
    const { world } = this;
    const ownerId = this.findGuild(this.guild.id).ownerId;
    return new Room(world, openThread(world, parent.channel, { name, ownerId }).id);
  }

  /** The direct messages between the bot and somebody. */
  directMessages(person: Person): Room {
    const { world } = this;
    return new Room(world, directMessagesWith(world, person.user).id);
  }

  /** Direct messages of several people, in which the bot is not. */
  groupMessages(people: readonly Person[]): Room {
    const users = people.map(({ user }) => user);
    return new Room(this.world, openGroup(this.world, users).id);
  }

  /** The channel of a guild that has not added the bot, with these members. */
  strangeGuild(name: string, people: readonly Person[]): Room {
    const { world } = this;
    const guild = this.findGuild(this.addGuild(name).id);
    const room = this.addChannel('general', { guild });
    for (const { user } of people) joinGuild(world, this.findGuild(guild.id), user, []);
    removeBot(world, this.findGuild(guild.id));
    return room;
  }

  /** A room the bot made, by its id: a thread, for instance. */
  room(id: string): Room {
    return new Room(this.world, id);
  }

  /** A new role of the first guild; name the permissions it gives. */
  role(name: string, permissions: readonly PermissionName[] = []): Role {
    return addRole(this.world, this.findGuild(this.guild.id), name, permissions);
  }

  /** The role that Discord made for the bot when it joined the first guild. */
  get botRole(): Role {
    const { roles } = this.findGuild(this.guild.id);
    const own = [...roles.values()].find(({ tags }) => tags?.bot_id === this.world.bot.id);
    if (own === undefined) throw new RangeError('The bot has no role of its own');
    return own;
  }

  /** Gives a role of the first guild to a member, or to the bot. */
  giveRole(who: { readonly id: string }, role: Role): void {
    giveRole(this.world, this.findGuild(this.guild.id), who.id, role);
  }

  /** Deletes a role of the first guild, which everybody who had it loses. */
  deleteRole(role: Role): void {
    deleteRole(this.world, this.findGuild(this.guild.id), role);
  }

  /** The first guild's settings show somebody a command that it hides from them by default. */
  showCommand(who: { readonly id: string }, name: string): void {
    this.permitCommand(name, who, true);
  }

  /**
   * The first guild's settings (Integrations) allow or forbid a command somewhere or to somebody.
   *
   * @param name - Null for all commands that have no such settings of their own.
   * @param where - A channel, a role or a person.
   */
  permitCommand(
    name: string | null,
    where: Room | { readonly id: string },
    permission: boolean,
  ): void {
    permitCommand(this.world, this.findGuild(this.guild.id), name, {
      id: where.id,
      isChannel: where instanceof Room,
      permission,
    });
  }

  /** Takes permissions from somebody (default: the bot) in one channel. */
  deny(
    room: Room,
    permissions: readonly PermissionName[],
    who: { readonly id: string } = this.world.bot,
  ): void {
    denyIn(this.world, room, permissions, who.id);
  }

  /** Deletes a tag of a forum; posts that had it lose it. */
  deleteTag(forum: Room, name: string): void {
    deleteTag(this.world, forum, name);
  }

  /** Deletes a channel or thread and everything in it. */
  deleteRoom(room: Room): void {
    deleteRoom(this.world, room);
  }

  /** Deletes several messages at once, as moderators' tools do. */
  purge(messages: readonly Message[]): void {
    purge(this.world, messages);
  }

  protected addUser(name: string, more: Partial<User> = {}): User {
    const { world } = this;
    const user = newUser(world.ids.next(), name, more);
    world.users.set(user.id, user);
    return user;
  }

  protected findGuild(id: string): Guild {
    const guild = this.world.guilds.get(id);
    if (guild === undefined) throw new RangeError(`There is no guild ${id}`);
    return guild;
  }
}
