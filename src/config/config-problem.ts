/** A variable that cannot be used, as a person is told. */
import { mayHoldSecret } from './looks-secret.ts';
import { secretsOf } from './secrets.ts';
import type { Variable } from './variables.ts';

export interface ConfigProblem {
  readonly variable: Variable;
  readonly expected: string;
  /** The value as it was found; described, never repeated, where it is a secret. */
  readonly found: string;
}

/** One line for a person: the variable, what it should be, what it is. */
export function problemLine({ variable, expected, found }: ConfigProblem): string {
  return `${variable}: expected ${expected}, got ${found}`;
}

/** Control and half characters, and what turns the direction of a line around, which would act on a terminal or a log. */
const NOT_SHOWN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu;

/** What each secret is called where it cannot be shown. */
const SECRETS: Partial<Record<Variable, string>> = {
  DISCORD_TOKEN: 'a token',
  DATABASE_URL: 'such an address',
  HASH_KEY: 'a key',
};

/** As they stand in the environment; null where nothing does. */
export type Values = Readonly<Record<Variable, string | null>>;

export function problemOf(variable: Variable, expected: string, values: Values): ConfigProblem {
  return { variable, expected, found: foundIn(variable, values) };
}

function foundIn(variable: Variable, values: Values): string {
  const value = values[variable];
  if (value === null) return 'nothing';
  const secret = SECRETS[variable];
  if (secret !== undefined) {
    return `${value.length} characters that are not ${secret} (not shown, in case they hold it)`;
  }
  const secrets = secretsOf({
    discordToken: values.DISCORD_TOKEN,
    databaseUrl: values.DATABASE_URL,
    hashKey: values.HASH_KEY,
  });
  return mayHoldSecret(value, secrets)
    ? `${value.length} characters (not shown, in case they hold a secret)`
    : `"${value.replace(NOT_SHOWN, '\uFFFD')}"`;
}
