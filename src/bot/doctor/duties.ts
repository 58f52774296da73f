/** What Discord asks of whoever runs a bot that grows, told before Discord bars anything. */
import { ApplicationFlags, UserFlags, type Client } from 'discord.js';
import { refusalReason } from '../connection/discord-errors.ts';

/**
 * From here on a bot can be verified, and without it, it joins no more than a hundred:
 * https://support-dev.discord.com/hc/en-us/articles/23926564536471-How-Do-I-Get-My-App-Verified
 */
export const SERVERS_TO_VERIFY = 75;
export const SERVERS_UNVERIFIED = 100;

/**
 * From here on a privileged intent is reviewed, and again each year:
 * https://docs.discord.com/developers/gateway/getting-started-with-privileged-intent-review
 */
export const USERS_TO_REVIEW = 10_000;
/** A review takes weeks. */
const USERS_TO_TELL = 8_000;

export type Duty =
  | { readonly kind: 'verification'; readonly servers: number }
  /** `users`: at most so many see the bot; who is in several servers is counted in each. */
  | { readonly kind: 'intent-review'; readonly users: number };

export interface Growth {
  readonly servers: number;
  readonly users: number;
  readonly isVerified: boolean;
  /** Whether the bot asks for the texts of messages, and whether Discord has granted that after a review. */
  readonly readsMessages: boolean;
  readonly isGranted: boolean;
}

/** Those that are not fulfilled. */
export function duties({
  servers,
  users,
  isVerified,
  readsMessages,
  isGranted,
}: Growth): readonly Duty[] {
  return [
    ...(servers >= SERVERS_TO_VERIFY && !isVerified
      ? [{ kind: 'verification', servers } as const]
      : []),
    ...(users >= USERS_TO_TELL && readsMessages && !isGranted
      ? [{ kind: 'intent-review', users } as const]
      : []),
  ];
}

/** @returns Null when Discord refused to say. */
export async function growthOf(
  client: Client<true>,
  readsMessages: boolean,
): Promise<Growth | null> {
  try {
    const { approximateGuildCount, approximateUserInstallCount, flags } =
      await client.application.fetch();
    const guilds = client.guilds.cache;
    const members = guilds.reduce((sum, { memberCount }) => sum + memberCount, 0);
    return {
      // This process may know a part of them only.
      servers: Math.max(approximateGuildCount ?? 0, guilds.size),
      users: members + (approximateUserInstallCount ?? 0),
      isVerified: client.user.flags?.has(UserFlags.VerifiedBot) === true,
      readsMessages,
      isGranted: flags.has(ApplicationFlags.GatewayMessageContent),
    };
  } catch (error) {
    if (refusalReason(error) === null) throw error;
    return null;
  }
}
