import type { APIGuild, Locale } from 'discord-api-types/v10';
import type { DeepReadonly } from '../wire/deep-readonly.ts';
import { NO_FLAGS } from '../wire/no-flags.ts';
import type { Member, Role } from '../wire/user.ts';

/** A server, as people call it, with its roles and members. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: Locale;
  /** Where Discord tells of who joins; null: nowhere. */
  readonly systemChannelId: string | null;
  readonly joinedAt: string;
  /** False while Discord has an outage for this guild. */
  readonly available: boolean;
  readonly roles: ReadonlyMap<string, Role>;
  readonly members: ReadonlyMap<string, Member>;
}

/** What Discord says besides what discord-api-types has. */
const UNTYPED = { home_header: null, nsfw: false };

/** @see https://docs.discord.com/developers/resources/guild#guild-object */
export function toWireGuild(guild: Guild): DeepReadonly<APIGuild> {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: guild.systemChannelId,
    system_channel_flags: NO_FLAGS,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    hub_type: null,
    region: 'deprecated',
    widget_enabled: false,
    widget_channel_id: null,
    max_presences: null,
    max_members: 25_000_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    ...UNTYPED,
    incidents_data: null,
  };
}

/** A role with Discord's defaults for all that is not said. */
export function newRole(role: Pick<Role, 'id' | 'name' | 'permissions'> & Partial<Role>): Role {
  return {
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 1,
    managed: false,
    mentionable: true,
    flags: NO_FLAGS,
    ...role,
  };
}
