import type { APIBaseInteraction, InteractionType } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import type { Channel } from './channel.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import type { Message } from './message.ts';

type Base = APIBaseInteraction<InteractionType, JsonObject>;

/**
 * What the bot is sent when somebody uses it.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
 */
export interface InteractionPayload extends DeepReadonly<
  Omit<Base, 'channel' | 'message' | 'locale'>
> {
  readonly data: JsonObject;
  readonly channel: Channel & { readonly permissions: string };
  readonly channel_id: string;
  readonly message?: Message;
  readonly locale: string;
}
