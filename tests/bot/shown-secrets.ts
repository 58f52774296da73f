/** Which secrets a text holds that may hold none: all that a bot prints is searched at its end. */
import type { DiscordServer } from 'discord-stand-in';

/** Shorter ones stand in words by chance. */
const LEAST_LENGTH = 6;

/** @returns Those found, also as JSON or an address writes them, or without their first half. */
export function shownSecrets(text: string, secrets: Iterable<string>): string[] {
  return [...new Set(secrets)].filter((secret) => {
    if (secret.length < LEAST_LENGTH) return false;
    const half = secret.slice(Math.ceil(secret.length / 2));
    const forms = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
    return [...forms, ...(half.length < LEAST_LENGTH * 2 ? [] : [half])].some((form) =>
      text.includes(form),
    );
  });
}

/** Tokens of the interactions that the bot has responded to. */
export function interactionTokens({ requests }: DiscordServer): string[] {
  return requests.all.flatMap(({ path }) => {
    const [, token] = /^\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path) ?? [];
    return token === undefined ? [] : [decodeURIComponent(token)];
  });
}

/** What a program is started with and must not print. */
export function secretsOfEnv({
  DISCORD_TOKEN = '',
  DATABASE_URL = '',
  HASH_KEY = '',
}: Readonly<Record<string, string>>): string[] {
  const { password } = URL.canParse(DATABASE_URL) ? new URL(DATABASE_URL) : { password: '' };
  return [DISCORD_TOKEN, HASH_KEY, password, decodeURIComponent(password)];
}
