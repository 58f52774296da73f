import { ChannelType } from 'discord-api-types/v10';
import { SnowflakeSource } from '../snowflake.ts';
import { isThread, type Channel } from '../wire/channel.ts';
import { NO_FLAGS } from '../wire/no-flags.ts';
import type { CommandPermissions } from '../wire/command-permissions.ts';
import type { Member, User } from '../wire/user.ts';
import { ChangeFeed } from './changes.ts';
import { Commands } from './commands.ts';
import type { Guild } from './guild.ts';
import type { Interaction } from './interaction.ts';
import type { Ping } from './mentions.ts';
import { Messages } from './messages.ts';
import {
  allows,
  DIRECT_MESSAGE_PERMISSIONS,
  permissionsIn,
  type PermissionName,
} from './permissions.ts';

/** What whoever made the application has published about it. */
export interface ApplicationPages {
  readonly termsOfService?: string;
  readonly privacyPolicy?: string;
}

/** Everything that exists here. It lives in memory and ends with the server. */
export class World {
  readonly ids = new SnowflakeSource();
  readonly changes = new ChangeFeed();
  /** Which privileged intents the application has, as `flags` of its payload say it. */
  readonly applicationFlags: number;
  /** The bot's own user; its id is the application's id as well. */
  readonly bot: User;
  readonly commands: Commands;
  readonly messages = new Messages();
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly interactions = new Map<string, Interaction>();
  /** Users who have installed the app for themselves. */
  readonly userInstalls = new Set<string>();
  /** By guild. */
  readonly commandPermissions = new Map<string, CommandPermissions>();
  /** Every notification a message has caused, oldest first. */
  readonly pings: Ping[] = [];
  readonly refusesOpenMentions: boolean;
  readonly pages: ApplicationPages;

  constructor(
    botName: string,
    applicationFlags: number,
    refusesOpenMentions = false,
    pages: ApplicationPages = {},
  ) {
    this.refusesOpenMentions = refusesOpenMentions;
    this.pages = pages;
    this.applicationFlags = applicationFlags;
    this.bot = newUser(this.ids.next(), botName, { bot: true });
    this.users.set(this.bot.id, this.bot);
    this.commands = new Commands(this.bot.id, this.ids);
  }

  /** The present, as payloads write it. */
  timestamp(): string {
    return new Date().toISOString().replace('Z', '000+00:00');
  }

  /** A guild that the bot is in; undefined for all others. */
  ownGuild(id: string): Guild | undefined {
    const guild = this.guilds.get(id);
    return guild?.members.has(this.bot.id) === true ? guild : undefined;
  }

  get ownGuilds(): readonly Guild[] {
    return [...this.guilds.values()].filter(({ members }) => members.has(this.bot.id));
  }

  /** The guild a channel belongs to; undefined for direct messages. */
  guildOf(channel: Channel): Guild | undefined {
    return channel.guild_id === undefined ? undefined : this.guilds.get(channel.guild_id);
  }

  /** Replaces a guild that exists; the change is told by the caller, who knows what it is. */
  putGuild(guild: Guild): void {
    this.guilds.set(guild.id, guild);
  }

  /** What a user may do in a channel or thread; 0 for somebody who is not there at all. */
  permissions(userId: string, channel: Channel): bigint {
    const guild = this.guildOf(channel);
    if (guild !== undefined) {
      const parent = isThread(channel) ? this.channels.get(channel.parent_id ?? '') : undefined;
      return permissionsIn(guild, userId, parent ?? channel);
    }
    const { recipients = [], type } = channel;
    const inside = type === ChannelType.DM ? [this.bot, ...recipients] : recipients;
    const isInside = inside.some(({ id }) => id === userId);
    return isInside ? DIRECT_MESSAGE_PERMISSIONS : 0n;
  }

  may(userId: string, name: PermissionName, channel: Channel): boolean {
    return allows(this.permissions(userId, channel), name);
  }

  member(guildId: string, userId: string): Member | undefined {
    return this.guilds.get(guildId)?.members.get(userId);
  }

  /** Threads that are not archived. */
  activeThreads(guildId: string): readonly Channel[] {
    return [...this.channels.values()].filter(
      (channel) =>
        isThread(channel) &&
        channel.guild_id === guildId &&
        channel.thread_metadata?.archived === false,
    );
  }
}

export function newUser(id: string, name: string, more: Partial<User> = {}): User {
  return {
    id,
    // Usernames have no capitals and no spaces; the name people see is the global one.
    username: name.toLowerCase().replaceAll(/[^a-z0-9._]+/g, '_'),
    discriminator: '0',
    global_name: more.bot === true ? null : name,
    avatar: null,
    public_flags: NO_FLAGS,
    flags: NO_FLAGS,
    primary_guild: null,
    ...more,
  };
}

/** A member without the user, as messages carry it. */
export function withoutUser(member: Member): Omit<Member, 'user'> {
  const { user: _user, ...rest } = member;
  return rest;
}
