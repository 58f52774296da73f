import {
  Locale,
  type APIApplication,
  type APIGatewayBotInfo,
  type APIUser,
} from 'discord-api-types/v10';
import type { DeepReadonly } from '../wire/deep-readonly.ts';
import { newUser } from '../world/world.ts';
import { ok, param, type Answer, type Call } from './call.ts';
import { REFUSALS, type Refusal } from '../rules/refusal.ts';

/** What Discord says besides what discord-api-types has. */
const UNTYPED = {
  type: null,
  explicit_content_filter: 0,
  eligible_oauth2_scopes: ['bot', 'applications.commands'],
};

/** Who has made the application; nobody whom a test plays. */
const OWNER = newUser('1', 'Owner');

/** `GET /users/@me` @see https://docs.discord.com/developers/resources/user#get-current-user */
export function getMe({ world }: Call): Answer {
  return ok({
    ...world.bot,
    verified: true,
    email: null,
    mfa_enabled: true,
    locale: Locale.EnglishUS,
  } satisfies DeepReadonly<APIUser>);
}

/** `GET /users/:user` */
export function getUser(call: Call): Answer | Refusal {
  const user = call.world.users.get(param(call, 'user'));
  return user === undefined ? REFUSALS.unknownUser : ok(user);
}

/** `GET /applications/@me` @see https://docs.discord.com/developers/resources/application */
export function getApplication({ world }: Call): Answer {
  const { termsOfService, privacyPolicy } = world.pages;
  return ok({
    id: world.bot.id,
    name: world.bot.username,
    icon: null,
    description: '',
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    summary: '',
    ...UNTYPED,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: OWNER,
    approximate_user_authorization_count: 0,
    verify_key: '0'.repeat(64),
    team: null,
    flags: world.applicationFlags,
    flags_new: String(world.applicationFlags),
    approximate_guild_count: world.ownGuilds.length,
    approximate_user_install_count: 0,
    integration_types_config: { '0': {} },
    tags: [],
    // Left out where the Developer Portal was given none.
    ...(termsOfService === undefined ? {} : { terms_of_service_url: termsOfService }),
    ...(privacyPolicy === undefined ? {} : { privacy_policy_url: privacyPolicy }),
  } satisfies DeepReadonly<APIApplication>);
}

/** How the bot finds the gateway; filled in by the server, which knows its sessions. */
export interface GatewayInfo {
  readonly url: string;
  /** Shards recommended to a bot that leaves the choice to Discord. */
  readonly shards: number;
  readonly maxConcurrency: number;
  readonly identifiesPerDay: number;
  readonly identifiesLeft: number;
}

/** `GET /gateway` */
export function gatewayAddress(info: () => GatewayInfo): () => Answer {
  return () => ok({ url: info().url });
}

/** `GET /gateway/bot` @see https://docs.discord.com/developers/events/gateway#get-gateway-bot */
export function gatewayForBots(info: () => GatewayInfo): () => Answer {
  return () => {
    const { url, shards, maxConcurrency, identifiesPerDay, identifiesLeft } = info();
    return ok({
      url,
      shards,
      session_start_limit: {
        total: identifiesPerDay,
        remaining: identifiesLeft,
        reset_after: 86_400_000,
        max_concurrency: maxConcurrency,
      },
    } satisfies APIGatewayBotInfo);
  };
}
