import {
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayGuildCreateDispatchData,
} from 'discord-api-types/v10';
import type { DeepReadonly } from '../wire/deep-readonly.ts';
import { isThread, type Channel } from '../wire/channel.ts';
import { toWireGuild, type Guild } from '../world/guild.ts';
import type { World } from '../world/world.ts';
import { event, type GatewayEvent } from './gateway-event.ts';

/**
 * A guild with everything the bot can see in it; nothing while the guild has an outage.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#guild-create
 */
export function guildCreated(world: World, guildId: string): readonly GatewayEvent[] {
  const guild = world.ownGuild(guildId);
  if (guild === undefined || !guild.available) return [];
  return [
    event(
      GatewayDispatchEvents.GuildCreate,
      guildId,
      GatewayIntentBits.Guilds,
      guildCreatePayload(world, guild),
    ),
  ];
}

type GuildCreatePayload = DeepReadonly<
  Omit<GatewayGuildCreateDispatchData, 'channels' | 'threads'>
> & { readonly channels: readonly Channel[]; readonly threads: readonly Channel[] };

function guildCreatePayload(world: World, guild: Guild): GuildCreatePayload {
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
