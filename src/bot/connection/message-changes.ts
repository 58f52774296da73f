/**
 * Messages that are edited or deleted, those of direct messages after a restart among them.
 *
 * discord.js tells of such changes only in channels that it knows, and of direct messages it knows none
 * before somebody writes in them: there Discord's own packet is read.
 */
import {
  Events,
  GatewayDispatchEvents,
  type Client,
  type GatewayDispatchPayload,
  type Message,
} from 'discord.js';

export interface DeletedMessages {
  /** Null in direct messages. */
  readonly guildId: string | null;
  readonly channelId: string;
  readonly ids: readonly string[];
}

export interface ChangeListeners {
  edited(message: Message): void;
  deleted(messages: DeletedMessages): void;
  /** Discord could not be asked for a message that was edited. */
  failed(error: unknown, channelId: string): void;
}

export function onMessageChanges(client: Client, listeners: ChangeListeners): void {
  client.on(Events.MessageUpdate, (_before, message) => listeners.edited(message));
  client.on(Events.Raw, (packet: GatewayDispatchPayload) => {
    switch (packet.t) {
      case GatewayDispatchEvents.MessageDelete:
        listeners.deleted(deleted(packet.d, [packet.d.id]));
        return;
      case GatewayDispatchEvents.MessageDeleteBulk:
        listeners.deleted(deleted(packet.d, packet.d.ids));
        return;
      case GatewayDispatchEvents.MessageUpdate: {
        const { channel_id: channelId, guild_id: guildId, id, edited_timestamp: at } = packet.d;
        const isUntold = guildId === undefined && !client.channels.cache.has(channelId);
        if (!isUntold || at === null) return;
        fetchMessage(client, channelId, id).then(
          (message) => message !== null && listeners.edited(message),
          (error: unknown) => listeners.failed(error, channelId),
        );
        return;
      }
      default:
    }
  });
}

function deleted(
  { channel_id: channelId, guild_id: guildId }: { channel_id: string; guild_id?: string },
  ids: readonly string[],
): DeletedMessages {
  return { guildId: guildId ?? null, channelId, ids };
}

async function fetchMessage(
  client: Client,
  channelId: string,
  id: string,
): Promise<Message | null> {
  const channel = await client.channels.fetch(channelId);
  return channel?.isTextBased() === true ? channel.messages.fetch(id) : null;
}
