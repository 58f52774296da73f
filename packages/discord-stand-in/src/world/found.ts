import { ChannelType, ThreadAutoArchiveDuration, type Locale } from 'discord-api-types/v10';
import type { Channel, ForumTag, PermissionOverwrite } from '../wire/channel.ts';
import { NO_FLAGS } from '../wire/no-flags.ts';
import type { Member, Role, User } from '../wire/user.ts';
import { newRole, type Guild } from './guild.ts';
import { EVERYONE_PERMISSIONS } from './permissions.ts';
import type { World } from './world.ts';

/** A new guild with nobody in it but its owner and the bot. */
export function foundGuild(
  world: World,
  options: {
    readonly name: string;
    readonly ownerId: string;
    readonly locale: Locale;
    readonly botPermissions: bigint;
    readonly id?: string;
  },
): Guild {
  const id = options.id ?? world.ids.next();
  // The role of everyone has the id of its guild.
  const everyone = newRole({
    id,
    name: '@everyone',
    permissions: EVERYONE_PERMISSIONS.toString(),
    position: 0,
    mentionable: false,
  });
  const owner = world.users.get(options.ownerId);
  const guild = withBot(world, options.botPermissions, {
    id,
    name: options.name,
    ownerId: options.ownerId,
    locale: options.locale,
    systemChannelId: null,
    joinedAt: world.timestamp(),
    available: true,
    roles: new Map([[everyone.id, everyone]]),
    members: new Map(owner === undefined ? [] : [[owner.id, newMember(world, owner, [])]]),
  });
  world.putGuild(guild);
  world.changes.publish({ kind: 'guild-created', guildId: id });
  return guild;
}

/** The guild with the bot in it, which has a role of its own there. */
export function withBot(world: World, permissions: bigint, guild: Guild): Guild {
  const role = newRole({
    id: world.ids.next(),
    name: world.bot.username,
    permissions: permissions.toString(),
    managed: true,
    tags: { bot_id: world.bot.id },
  });
  return {
    ...guild,
    joinedAt: world.timestamp(),
    roles: new Map([...guild.roles, [role.id, role]]),
    members: new Map([[world.bot.id, newMember(world, world.bot, [role.id])], ...guild.members]),
  };
}

function newMember(world: World, user: User, roles: readonly string[]): Member {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles,
    joined_at: world.timestamp(),
    premium_since: null,
    deaf: false,
    mute: false,
    flags: NO_FLAGS,
    pending: false,
    communication_disabled_until: null,
  };
}

export function joinGuild(world: World, guild: Guild, user: User, roles: readonly Role[]): void {
  const members = new Map(guild.members);
  members.set(
    user.id,
    newMember(
      world,
      user,
      roles.map(({ id }) => id),
    ),
  );
  world.putGuild({ ...guild, members });
  world.changes.publish({ kind: 'member-joined', guildId: guild.id, userId: user.id });
}

export function openChannel(
  world: World,
  guildId: string,
  options: {
    readonly name: string;
    readonly type?: ChannelType;
    readonly parentId?: string;
    readonly overwrites?: readonly PermissionOverwrite[];
    /** Of a forum. */
    readonly tags?: readonly ForumTag[];
  },
): Channel {
  const channel: Channel = {
    id: world.ids.next(),
    type: options.type ?? ChannelType.GuildText,
    guild_id: guildId,
    name: options.name,
    position: world.channels.size,
    permission_overwrites: options.overwrites ?? [],
    parent_id: options.parentId ?? null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    flags: NO_FLAGS,
    ...(options.tags === undefined ? {} : { available_tags: options.tags }),
  };
  world.channels.set(channel.id, channel);
  world.changes.publish({ kind: 'channel-created', channel });
  return channel;
}

/** @param id - A thread that starts from a message has the id of that message. */
export function openThread(
  world: World,
  parent: Channel,
  options: {
    readonly name: string;
    readonly ownerId: string;
    readonly id?: string;
    readonly type?: ChannelType;
    /** Ids of tags of the forum it is a post of. */
    readonly tags?: readonly string[];
  },
): Channel {
  const now = world.timestamp();
  const thread: Channel = {
    id: options.id ?? world.ids.next(),
    type: options.type ?? ChannelType.PublicThread,
    ...(parent.guild_id === undefined ? {} : { guild_id: parent.guild_id }),
    parent_id: parent.id,
    owner_id: options.ownerId,
    name: options.name,
    last_message_id: null,
    rate_limit_per_user: 0,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
      archive_timestamp: now,
      locked: false,
      create_timestamp: now,
    },
    flags: NO_FLAGS,
    ...(options.tags === undefined ? {} : { applied_tags: options.tags }),
  };
  world.channels.set(thread.id, thread);
  world.changes.publish({ kind: 'channel-created', channel: thread });
  return thread;
}

/** The channel between the bot and one person, made on first use. */
export function directMessagesWith(world: World, user: User): Channel {
  const isTheirs = (channel: Channel): boolean =>
    channel.type === ChannelType.DM && channel.recipients?.[0]?.id === user.id;
  const existing = [...world.channels.values()].find(isTheirs);
  if (existing !== undefined) return existing;

  const channel: Channel = {
    id: world.ids.next(),
    type: ChannelType.DM,
    recipients: [user],
    last_message_id: null,
    flags: NO_FLAGS,
  };
  world.channels.set(channel.id, channel);
  world.changes.publish({ kind: 'channel-created', channel });
  return channel;
}

/** Direct messages of several people. */
export function openGroup(world: World, users: readonly User[]): Channel {
  const channel: Channel = {
    id: world.ids.next(),
    type: ChannelType.GroupDM,
    recipients: users,
    last_message_id: null,
    flags: NO_FLAGS,
  };
  world.channels.set(channel.id, channel);
  return channel;
}
