import type { JsonObject } from '../json.ts';
import type { Channel } from './channel.ts';
import type { Message } from './message.ts';
import type { Member, User } from './user.ts';

/** @see https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object */
export interface InteractionPayload {
  readonly id: string;
  readonly application_id: string;
  readonly type: number;
  readonly data: JsonObject;
  readonly guild?: {
    readonly id: string;
    readonly locale: string;
    readonly features: readonly string[];
  };
  readonly guild_id?: string;
  readonly channel: Channel;
  readonly channel_id: string;
  readonly member?: Member;
  readonly user?: User;
  readonly token: string;
  readonly version: 1;
  readonly message?: Message;
  readonly app_permissions: string;
  readonly locale: string;
  readonly guild_locale?: string;
  readonly entitlements: readonly never[];
  readonly authorizing_integration_owners: Readonly<Record<string, string>>;
  readonly context: number;
  readonly attachment_size_limit: number;
}
