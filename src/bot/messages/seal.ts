/**
 * A check on custom ids, so that nobody but us can make one.
 *
 * Whoever changes their Discord client can send any id from any message: without a check, a page of a
 * list could be put in the place of somebody's answer. HMAC-SHA-256, https://www.rfc-editor.org/rfc/rfc2104,
 * with a key of its own, derived from the one that members are hashed with.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

export interface Seal {
  /** @param bound - What the id holds for: ids of the channel, and of what else is known where it is made. */
  sign(customId: string, bound: readonly string[]): string;
  /** Whether an id was signed by us for just this. */
  holds(signed: string, bound: readonly string[]): boolean;
}

/** 96 bits: nobody can try so many, since Discord passes on a few ids a second at most. */
const BYTES = 12;

/** @param key - As `hashKeyOf` has it: with another one, the buttons made before say that they do not belong here. */
export function createSeal(key: string): Seal {
  const ownKey = createHmac('sha256', key).update('custom ids').digest();
  const check = (customId: string, bound: readonly string[]): string =>
    createHmac('sha256', ownKey)
      .update(JSON.stringify([customId, ...bound]))
      .digest()
      .subarray(0, BYTES)
      .toString('base64url');
  return {
    sign: (customId, bound) => `${customId}:${check(customId, bound)}`,
    holds(signed, bound) {
      const given = Buffer.from(signed.slice(signed.lastIndexOf(':') + 1));
      const right = Buffer.from(check(unsealed(signed), bound));
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}

/** The id without its check. */
export function unsealed(signed: string): string {
  return signed.slice(0, Math.max(0, signed.lastIndexOf(':')));
}
