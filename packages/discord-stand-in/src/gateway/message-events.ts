import { GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import type { Message } from '../wire/message.ts';
import type { Change } from '../world/changes.ts';
import { messageForBot } from '../world/content-access.ts';
import type { MessageEntry } from '../world/message-entry.ts';
import { withoutUser, type World } from '../world/world.ts';
import { event, type GatewayEvent } from './gateway-event.ts';

/** A message as the session may read it, unless it is one person's alone. */
export function messageEvent(
  world: World,
  name: GatewayDispatchEvents,
  entry: MessageEntry,
): readonly GatewayEvent[] {
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
      intents:
        guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages,
      data: (sessionIntents) => {
        const readsContent = (sessionIntents & GatewayIntentBits.MessageContent) !== 0;
        const read = messageForBot(world, entry, readsContent);
        return { ...read, ...surroundings, mentions: withMembers(world, guildId, read.mentions) };
      },
    },
  ];
}

/** Users with what they are in the guild, which only events of messages say. */
function withMembers(
  world: World,
  guildId: string | null,
  users: Message['mentions'],
): Message['mentions'] {
  return users.map((user) => {
    const member = guildId === null ? undefined : world.member(guildId, user.id);
    return member === undefined ? user : { ...user, member: withoutUser(member) };
  });
}

/** Messages that are gone: by their ids, of which only visible ones are told. */
export function deletion(
  world: World,
  name: GatewayDispatchEvents,
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
    ...(name === GatewayDispatchEvents.MessageDelete ? { id: first.message.id } : { ids }),
    channel_id: first.message.channel_id,
    ...(guildId === null ? {} : { guild_id: guildId }),
  };
  const intents =
    guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  return [event(name, guildId, intents, data)];
}

/** Somebody is typing. */
export function typing({
  channel,
  userId,
  at,
}: Extract<Change, { kind: 'typing' }>): readonly GatewayEvent[] {
  const guildId = channel.guild_id ?? null;
  const intents =
    guildId === null ? GatewayIntentBits.DirectMessageTyping : GatewayIntentBits.GuildMessageTyping;
  const data = {
    channel_id: channel.id,
    user_id: userId,
    timestamp: Math.floor(at / 1_000),
    ...(guildId === null ? {} : { guild_id: guildId }),
  };
  return [event(GatewayDispatchEvents.TypingStart, guildId, intents, data)];
}

function isVisible(world: World, channelId: string): boolean {
  const channel = world.channels.get(channelId);
  return channel !== undefined && world.may(world.bot.id, 'ViewChannel', channel);
}
