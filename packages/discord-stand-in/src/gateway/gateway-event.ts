import type { GatewayDispatchEvents } from 'discord-api-types/v10';

/** One event as one session gets it. */
export interface GatewayEvent {
  readonly name: GatewayDispatchEvents;
  readonly guildId: string | null;
  /** A session with any of these bits is told; 0: every session. */
  readonly intents: number;
  /** The payload, which can depend on what the session may read. */
  readonly data: (sessionIntents: number) => object;
}

/** An event that looks the same to every session. */
export function event(
  name: GatewayDispatchEvents,
  guildId: string | null,
  intents: number,
  data: object,
): GatewayEvent {
  return { name, guildId, intents, data: () => data };
}
