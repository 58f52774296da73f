import type {
  APIAttachment,
  APIEmbed,
  APIEmbedField,
  APIMessage,
  APIApplicationCommandInteractionMetadata,
  APIMessageComponentInteractionMetadata,
  GatewayMessageEventExtraFields,
  InteractionType,
} from 'discord-api-types/v10';
import type { Component } from './component.ts';
import type { DeepReadonly } from './deep-readonly.ts';

/** @see https://docs.discord.com/developers/resources/message#embed-object */
export type Embed = DeepReadonly<APIEmbed>;

export type EmbedField = DeepReadonly<APIEmbedField>;

/** @see https://docs.discord.com/developers/resources/message#attachment-object */
export type Attachment = DeepReadonly<APIAttachment>;

/** @see https://docs.discord.com/developers/resources/message#message-interaction-metadata-object */
export interface InteractionMetadata extends DeepReadonly<
  Omit<APIApplicationCommandInteractionMetadata, 'type'> &
    Partial<Pick<APIMessageComponentInteractionMetadata, 'interacted_message_id'>>
> {
  readonly type: InteractionType;
  /** Of a modal: what opened it. */
  readonly triggering_interaction_metadata?: InteractionMetadata;
}

/**
 * A message, with what the gateway adds to it.
 *
 * @see https://docs.discord.com/developers/resources/message#message-object
 */
export interface Message extends DeepReadonly<
  Omit<
    APIMessage,
    'components' | 'flags' | 'interaction_metadata' | 'mentions' | 'referenced_message'
  > &
    GatewayMessageEventExtraFields
> {
  readonly flags: number;
  readonly components: readonly Component[];
  readonly interaction_metadata?: InteractionMetadata;
  readonly referenced_message?: Message | null;
}
