import type { Client } from 'discord.js';
import type { Reply } from '../messages/reply.ts';
import { channelOfServer } from './channel-of-server.ts';

/** Sends to a channel; rejects as Discord refuses. The same nonce again is the same message. */
export type SendTo = (
  guildId: string,
  channelId: string,
  message: Reply & { readonly nonce?: string; readonly enforceNonce?: boolean },
) => Promise<unknown>;

/** @param client - Null while there is none. */
export function sendWith(client: () => Client | null): SendTo {
  return async (guildId, channelId, message) => {
    const connected = client();
    const channel =
      connected === null ? null : await channelOfServer(connected, guildId, channelId);
    if (channel === null) {
      throw new Error(`Expected a channel of the server that takes messages, got ${channelId}`);
    }
    return channel.send(message);
  };
}
