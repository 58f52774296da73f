import { GatewayCloseCodes } from 'discord-api-types/v10';
import type { JsonObject } from '../json.ts';
import { areIntentsValid, PRIVILEGED_INTENTS } from './intents.ts';

/** What a client asks for when it identifies. */
export interface Identity {
  readonly intents: number;
  /** `[number of this shard, number of shards]` */
  readonly shard: readonly [number, number];
}

/**
 * Reads the payload of an IDENTIFY.
 *
 * @returns The close code Discord answers with when something is wrong with it.
 * @see https://docs.discord.com/developers/events/gateway-events#identify
 */
export function readIdentify(
  payload: JsonObject,
  application: { readonly token: string; readonly allowedIntents: number },
): Identity | GatewayCloseCodes {
  const { intents } = payload;
  if (!hasToken(payload, application.token)) return GatewayCloseCodes.AuthenticationFailed;
  if (!areIntentsValid(intents)) return GatewayCloseCodes.InvalidIntents;
  if ((intents & PRIVILEGED_INTENTS & ~application.allowedIntents) !== 0) {
    return GatewayCloseCodes.DisallowedIntents;
  }
  const shard = readShard(payload['shard']);
  return shard === undefined ? GatewayCloseCodes.InvalidShard : { intents, shard };
}

/** Whether the payload of an IDENTIFY or RESUME holds the token, with or without `Bot `. */
export function hasToken({ token }: JsonObject, expected: string): boolean {
  return typeof token === 'string' && token.replace(/^Bot /, '') === expected;
}

/** `[id, count]`; the only shard when nothing is said, undefined when it makes no sense. */
function readShard(value: unknown): readonly [number, number] | undefined {
  if (value === undefined || value === null) return [0, 1];
  if (!Array.isArray(value)) return undefined;
  const [id, count] = value as readonly unknown[];
  const isValid =
    Number.isInteger(id) &&
    Number.isInteger(count) &&
    Number(id) >= 0 &&
    Number(id) < Number(count);
  return isValid ? [Number(id), Number(count)] : undefined;
}
