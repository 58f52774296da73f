import {
  GatewayDispatchEvents,
  GatewayVersion,
  type GatewayReadyDispatchData,
} from 'discord-api-types/v10';
import type { DeepReadonly } from '../wire/deep-readonly.ts';
import { NO_FLAGS } from '../wire/no-flags.ts';
import type { World } from '../world/world.ts';
import { guildCreated } from './guild-create.ts';
import type { Session } from './session.ts';

/**
 * Tells a new session READY, in which every guild is yet to come, and then the guilds.
 *
 * @see https://docs.discord.com/developers/events/gateway-events#ready
 */
export function welcome(
  world: World,
  session: Session,
  { url, saysShard }: { readonly url: string; readonly saysShard: boolean },
): void {
  const guilds = world.ownGuilds.filter(({ id }) => session.wants({ guildId: id, intents: 0 }));
  const flags = world.applicationFlags;
  session.dispatch(GatewayDispatchEvents.Ready, {
    v: Number(GatewayVersion),
    user: { ...world.bot, verified: true, email: null, mfa_enabled: true, flags: NO_FLAGS },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: url,
    application: { id: world.bot.id, flags, flags_new: String(flags) },
    ...(saysShard ? { shard: session.shard } : {}),
  } satisfies DeepReadonly<GatewayReadyDispatchData>);
  for (const { id } of guilds) {
    for (const event of guildCreated(world, id)) {
      if (session.wants(event)) session.dispatch(event.name, event.data(session.intents));
    }
  }
}
