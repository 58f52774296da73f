/** What stands in the environment and must stand nowhere else. */

/** As they stand in the environment; null where nothing does. */
interface Secrets {
  readonly discordToken: string | null;
  readonly databaseUrl: string | null;
  readonly hashKey: string | null;
}

/** What no line of the log may hold, and no sentence on another variable. */
export function secretsOf({ discordToken, databaseUrl, hashKey }: Secrets): readonly string[] {
  const password = URL.canParse(databaseUrl ?? '') ? new URL(databaseUrl ?? '').password : '';
  return [
    discordToken,
    databaseUrl,
    // A password of a few letters would take these letters out of every word of the log; with what
    // stands around it in the address it is hidden all the same.
    ...(password === '' ? [] : [`:${password}@`]),
    ...(password.length < LEAST_HIDDEN ? [] : [decoded(password), password]),
    hashKey,
  ].filter((secret) => secret !== null);
}

const LEAST_HIDDEN = 6;

/** As it is written where it is no text in UTF-8. */
function decoded(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
