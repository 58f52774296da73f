import { isThread, type Channel } from '../wire/channel.ts';
import type { Change } from '../world/changes.ts';
import { messageForBot } from '../world/content-access.ts';
import { toWireGuild, type Guild } from '../world/guild.ts';
import type { MessageEntry } from '../world/message-entry.ts';
import { withoutUser, type World } from '../world/world.ts';
import { Intent } from './intents.ts';

/** One event as one session gets it. */
export interface GatewayEvent {
  readonly name: string;
  readonly guildId: string | null;
  /** A session with any of these bits is told; 0: every session. */
  readonly intents: number;
  /** The payload, which can depend on what the session may read. */
  readonly data: (sessionIntents: number) => object;
}

/**
 * What the gateway tells of a change: nothing of what the bot cannot see.
 *
 * @see https://docs.discord.com/developers/events/gateway-events
 */
export function eventsFor(world: World, change: Change): readonly GatewayEvent[] {
  switch (change.kind) {
    case 'guild-created':
      return guildCreated(world, change.guildId);
    case 'guild-removed': {
      const { guildId, unavailable } = change;
      const data = { id: guildId, ...(unavailable ? { unavailable } : {}) };
      return [event('GUILD_DELETE', guildId, Intent.Guilds, data)];
    }
    case 'channel-created':
      return channelEvent(world, 'CREATE', change.channel, { newly_created: true });
    case 'channel-updated':
      return channelEvent(world, 'UPDATE', change.channel, {});
    case 'channel-deleted':
      return channelEvent(world, 'DELETE', change.channel, {});
    case 'role-created':
    case 'role-updated': {
      const name = change.kind === 'role-created' ? 'GUILD_ROLE_CREATE' : 'GUILD_ROLE_UPDATE';
      const data = { guild_id: change.guildId, role: change.role };
      return [event(name, change.guildId, Intent.Guilds, data)];
    }
    case 'member-joined':
    case 'member-updated':
      return memberEvent(world, change);
    case 'message-created':
      return messageEvent(world, 'MESSAGE_CREATE', change.entry);
    case 'message-updated':
      return messageEvent(world, 'MESSAGE_UPDATE', change.entry);
    case 'message-deleted':
      return deletion(world, 'MESSAGE_DELETE', [change.entry]);
    case 'messages-deleted':
      return deletion(world, 'MESSAGE_DELETE_BULK', change.entries);
    case 'typing':
      return typing(change);
    case 'interaction-created': {
      const { guildId, payload } = change.interaction;
      return [event('INTERACTION_CREATE', guildId, 0, payload)];
    }
    case 'interaction-changed':
      return [];
    default:
      return change satisfies never;
  }
}

/** @see https://docs.discord.com/developers/events/gateway-events#guild-create */
export function guildCreated(world: World, guildId: string): readonly GatewayEvent[] {
  const guild = world.guilds.get(guildId);
  if (guild === undefined || !guild.available) return [];
  return [event('GUILD_CREATE', guildId, Intent.Guilds, guildCreatePayload(world, guild))];
}

function guildCreatePayload(world: World, guild: Guild): object {
  const own = guild.members.get(world.bot.id);
  const inGuild = [...world.channels.values()].filter(({ guild_id: id }) => id === guild.id);
  const visible = inGuild.filter((channel) => world.may(world.bot.id, 'ViewChannel', channel));
  return {
    ...toWireGuild(guild),
    joined_at: guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    // Without the presence intent a bot is told of no member but itself.
    members: own === undefined ? [] : [own],
    channels: visible.filter((channel) => !isThread(channel)),
    threads: visible.filter((channel) => isThread(channel)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function event(name: string, guildId: string | null, intents: number, data: object): GatewayEvent {
  return { name, guildId, intents, data: () => data };
}

function channelEvent(
  world: World,
  verb: 'CREATE' | 'UPDATE' | 'DELETE',
  channel: Channel,
  ofThread: object,
): readonly GatewayEvent[] {
  if (!world.may(world.bot.id, 'ViewChannel', channel)) return [];
  const guildId = channel.guild_id ?? null;
  // Nobody is told that a direct message was opened or closed.
  if (guildId === null) return [];
  return isThread(channel)
    ? [event(`THREAD_${verb}`, guildId, Intent.Guilds, { ...channel, ...ofThread })]
    : [event(`CHANNEL_${verb}`, guildId, Intent.Guilds, channel)];
}

function memberEvent(
  world: World,
  change: Extract<Change, { kind: 'member-joined' | 'member-updated' }>,
): readonly GatewayEvent[] {
  const { guildId, userId } = change;
  const name = change.kind === 'member-joined' ? 'GUILD_MEMBER_ADD' : 'GUILD_MEMBER_UPDATE';
  const member = world.member(guildId, userId);
  if (member === undefined) return [];
  // Changes of the bot's own membership need no intent.
  const intents = userId === world.bot.id ? 0 : Intent.GuildMembers;
  return [event(name, guildId, intents, { ...member, guild_id: guildId })];
}

function messageEvent(world: World, name: string, entry: MessageEntry): readonly GatewayEvent[] {
  const { guildId, message } = entry;
  if (entry.onlyFor !== null || !isVisible(world, message.channel_id)) return [];
  const member = guildId === null ? undefined : world.member(guildId, message.author.id);
  const surroundings = {
    channel_type: world.channels.get(message.channel_id)?.type,
    ...(guildId === null ? {} : { guild_id: guildId }),
    ...(member === undefined ? {} : { member: withoutUser(member) }),
  };
  return [
    {
      name,
      guildId,
      intents: guildId === null ? Intent.DirectMessages : Intent.GuildMessages,
      data: (sessionIntents) => ({
        ...messageForBot(world, entry, (sessionIntents & Intent.MessageContent) !== 0),
        ...surroundings,
      }),
    },
  ];
}

function deletion(
  world: World,
  name: string,
  entries: readonly MessageEntry[],
): readonly GatewayEvent[] {
  const visible = entries.filter(
    ({ message, onlyFor }) => onlyFor === null && isVisible(world, message.channel_id),
  );
  const [first] = visible;
  if (first === undefined) return [];
  const ids = visible.map(({ message }) => message.id);
  const { guildId } = first;
  const data = {
    ...(name === 'MESSAGE_DELETE' ? { id: first.message.id } : { ids }),
    channel_id: first.message.channel_id,
    ...(guildId === null ? {} : { guild_id: guildId }),
  };
  const intents = guildId === null ? Intent.DirectMessages : Intent.GuildMessages;
  return [event(name, guildId, intents, data)];
}

function typing({
  channel,
  userId,
  at,
}: Extract<Change, { kind: 'typing' }>): readonly GatewayEvent[] {
  const guildId = channel.guild_id ?? null;
  const intents = guildId === null ? Intent.DirectMessageTyping : Intent.GuildMessageTyping;
  const data = {
    channel_id: channel.id,
    user_id: userId,
    timestamp: Math.floor(at / 1_000),
    ...(guildId === null ? {} : { guild_id: guildId }),
  };
  return [event('TYPING_START', guildId, intents, data)];
}

function isVisible(world: World, channelId: string): boolean {
  const channel = world.channels.get(channelId);
  return channel !== undefined && world.may(world.bot.id, 'ViewChannel', channel);
}
