/** What looks like a secret, wherever somebody has put it. */

/** Stands where a secret was. */
export const HIDDEN = '[hidden]';

/** A bot token of whatever bot: id, time and signature, in base64url with dots. */
export const BOT_TOKEN = /\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g;

/** A name and a password before the host of an address. */
const NAME_IN_ADDRESS = /(?<=\/\/)[^\s/@'"]*@/g;

/** What a sentence repeats that somebody typed: a secret may stand in the wrong place of it. */
export function withoutSecrets(text: string): string {
  return text.replace(BOT_TOKEN, HIDDEN).replace(NAME_IN_ADDRESS, `${HIDDEN}@`);
}

/** As long as no word is: a key, or a part of a token. */
const LIKE_A_KEY = /[\w+=-]{32,}/;

/**
 * Whether a value could hold a secret that was meant for another variable.
 *
 * @param secrets - Those that stand where they belong.
 */
export function mayHoldSecret(value: string, secrets: readonly string[]): boolean {
  return (
    withoutSecrets(value) !== value ||
    LIKE_A_KEY.test(value) ||
    // Some services take a key behind the question mark.
    value.includes('?') ||
    secrets.some((secret) => value.includes(secret))
  );
}
