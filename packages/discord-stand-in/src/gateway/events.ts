import { GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import { toWireCommandPermissions } from '../world/command-permissions.ts';
import { isThread, type Channel } from '../wire/channel.ts';
import type { Change } from '../world/changes.ts';
import { toWireGuild } from '../world/guild.ts';
import type { World } from '../world/world.ts';
import { event, type GatewayEvent } from './gateway-event.ts';
import { guildCreated } from './guild-create.ts';
import { deletion, messageEvent, typing } from './message-events.ts';

/**
 * What the gateway tells of a change: nothing of what the bot cannot see.
 *
 * @see https://docs.discord.com/developers/events/gateway-events
 */
export function eventsFor(world: World, change: Change): readonly GatewayEvent[] {
  switch (change.kind) {
    case 'guild-created':
      return guildCreated(world, change.guildId);
    case 'guild-updated': {
      const guild = world.ownGuild(change.guildId);
      if (guild === undefined) return [];
      const { Guilds } = GatewayIntentBits;
      return [event(GatewayDispatchEvents.GuildUpdate, guild.id, Guilds, toWireGuild(guild))];
    }
    case 'guild-removed': {
      const { guildId, unavailable } = change;
      const data = { id: guildId, ...(unavailable ? { unavailable } : {}) };
      return [event(GatewayDispatchEvents.GuildDelete, guildId, GatewayIntentBits.Guilds, data)];
    }
    case 'channel-created':
      return channelEvent(world, CHANNEL_EVENTS.created, change.channel, { newly_created: true });
    case 'channel-updated':
      return channelEvent(world, CHANNEL_EVENTS.updated, change.channel);
    case 'channel-deleted':
      return channelEvent(world, CHANNEL_EVENTS.deleted, change.channel);
    case 'role-created':
    case 'role-updated': {
      if (world.ownGuild(change.guildId) === undefined) return [];
      const name =
        change.kind === 'role-created'
          ? GatewayDispatchEvents.GuildRoleCreate
          : GatewayDispatchEvents.GuildRoleUpdate;
      const data = { guild_id: change.guildId, role: change.role };
      return [event(name, change.guildId, GatewayIntentBits.Guilds, data)];
    }
    case 'role-deleted': {
      if (world.ownGuild(change.guildId) === undefined) return [];
      const data = { guild_id: change.guildId, role_id: change.roleId };
      const name = GatewayDispatchEvents.GuildRoleDelete;
      return [event(name, change.guildId, GatewayIntentBits.Guilds, data)];
    }
    case 'command-permissions-changed': {
      const { guildId, name } = change;
      if (world.ownGuild(guildId) === undefined) return [];
      const changed = toWireCommandPermissions(world, guildId, name);
      return changed.map((data) =>
        event(GatewayDispatchEvents.ApplicationCommandPermissionsUpdate, guildId, 0, data),
      );
    }
    case 'member-joined':
    case 'member-updated':
      return memberEvent(world, change);
    case 'message-created':
      return messageEvent(world, GatewayDispatchEvents.MessageCreate, change.entry);
    case 'message-updated':
      return messageEvent(world, GatewayDispatchEvents.MessageUpdate, change.entry);
    case 'message-deleted':
      return deletion(world, GatewayDispatchEvents.MessageDelete, [change.entry]);
    case 'messages-deleted':
      return deletion(world, GatewayDispatchEvents.MessageDeleteBulk, change.entries);
    case 'typing':
      return typing(change);
    case 'interaction-created': {
      const { guildId, payload } = change.interaction;
      return [event(GatewayDispatchEvents.InteractionCreate, guildId, 0, payload)];
    }
    case 'interaction-changed':
      return [];
    default:
      return change satisfies never;
  }
}

/** A thread's events have names of their own. */
const CHANNEL_EVENTS = {
  created: {
    channel: GatewayDispatchEvents.ChannelCreate,
    thread: GatewayDispatchEvents.ThreadCreate,
  },
  updated: {
    channel: GatewayDispatchEvents.ChannelUpdate,
    thread: GatewayDispatchEvents.ThreadUpdate,
  },
  deleted: {
    channel: GatewayDispatchEvents.ChannelDelete,
    thread: GatewayDispatchEvents.ThreadDelete,
  },
} as const;

function channelEvent(
  world: World,
  names: (typeof CHANNEL_EVENTS)[keyof typeof CHANNEL_EVENTS],
  channel: Channel,
  more: object = {},
): readonly GatewayEvent[] {
  if (!world.may(world.bot.id, 'ViewChannel', channel)) return [];
  const guildId = channel.guild_id ?? null;
  // Nobody is told that a direct message was opened or closed.
  if (guildId === null) return [];
  return isThread(channel)
    ? [event(names.thread, guildId, GatewayIntentBits.Guilds, { ...channel, ...more })]
    : [event(names.channel, guildId, GatewayIntentBits.Guilds, channel)];
}

function memberEvent(
  world: World,
  change: Extract<Change, { kind: 'member-joined' | 'member-updated' }>,
): readonly GatewayEvent[] {
  const { guildId, userId } = change;
  const name =
    change.kind === 'member-joined'
      ? GatewayDispatchEvents.GuildMemberAdd
      : GatewayDispatchEvents.GuildMemberUpdate;
  const member = world.ownGuild(guildId)?.members.get(userId);
  if (member === undefined) return [];
  // Changes of the bot's own membership need no intent.
  const intents = userId === world.bot.id ? 0 : GatewayIntentBits.GuildMembers;
  return [event(name, guildId, intents, { ...member, guild_id: guildId })];
}
