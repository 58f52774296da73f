/** @see https://docs.discord.com/developers/resources/user#user-object */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly discriminator: string;
  readonly global_name: string | null;
  readonly avatar: string | null;
  readonly bot?: boolean;
  readonly system?: boolean;
  readonly public_flags: number;
}

/** @see https://docs.discord.com/developers/resources/guild#guild-member-object */
export interface Member {
  readonly user?: User;
  readonly nick: string | null;
  readonly avatar: string | null;
  readonly banner: string | null;
  readonly roles: readonly string[];
  readonly joined_at: string;
  readonly premium_since: string | null;
  readonly deaf: boolean;
  readonly mute: boolean;
  readonly flags: number;
  readonly pending: boolean;
  readonly communication_disabled_until: string | null;
  /** Only where an interaction carries the member: what they may do in the channel. */
  readonly permissions?: string;
}

/** @see https://docs.discord.com/developers/topics/permissions#role-object */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly color: number;
  readonly colors: {
    readonly primary_color: number;
    readonly secondary_color: number | null;
    readonly tertiary_color: number | null;
  };
  readonly hoist: boolean;
  readonly icon: string | null;
  readonly unicode_emoji: string | null;
  readonly position: number;
  readonly permissions: string;
  readonly managed: boolean;
  readonly mentionable: boolean;
  readonly flags: number;
}
