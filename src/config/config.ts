/**
 * The environment → one frozen `Config`, or every problem in it at once.
 *
 * Nothing else in the bot reads the environment. An empty variable counts as unset, because
 * `NAME=` is what is left of a line in `.env` that somebody cleared.
 */

export interface Config {
  /** Null: there is no token, so the bot chats in the terminal. */
  readonly discordToken: string | null;
  /** Base of the REST API without version and without a slash at the end, as discord.js wants it. */
  readonly discordApiUrl: string;
  /** Register commands only in this server; null registers them everywhere. */
  readonly discordGuildId: string | null;
  /** The server of whoever runs the bot: commands that reach all servers work only there. Null: everywhere. */
  readonly operatorGuildId: string | null;
  readonly contentDir: string;
  readonly dataDir: string;
  /** Where the articles' relative addresses lead, without a slash at the end; null leaves them out. */
  readonly siteUrl: string | null;
  /** Years after its last review from which an article counts as outdated. Integer in [1, 1000]. */
  readonly staleAfterYears: number;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The variables we read, with the value each has when it is unset. Null: it has none. */
export const VARIABLES = {
  DISCORD_TOKEN: null,
  DISCORD_API_URL: 'https://discord.com/api',
  DISCORD_GUILD_ID: null,
  OPERATOR_GUILD_ID: null,
  CONTENT_DIR: 'content',
  DATA_DIR: 'data',
  SITE_URL: null,
  STALE_AFTER_YEARS: '5',
  LOG_LEVEL: 'info',
} as const satisfies Record<string, string | null>;
type Variable = keyof typeof VARIABLES;

/** A variable that cannot be used. */
export interface ConfigProblem {
  readonly variable: Variable;
  readonly expected: string;
  /** The value as it was found; described, never repeated, where it is a secret. */
  readonly found: string;
}

export type ParsedConfig =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'problems'; readonly problems: readonly ConfigProblem[] };

export function parseConfig(env: Readonly<Record<string, string | undefined>>): ParsedConfig {
  const problems: ConfigProblem[] = [];

  const valueOf = (variable: Variable): string | null => {
    const value = env[variable]?.trim() ?? '';
    return value === '' ? VARIABLES[variable] : value;
  };
  /** The value after `read`, which returns undefined for what it cannot use. */
  const parsed = <T>(
    variable: Variable,
    expected: string,
    read: (value: string) => T | undefined,
    describe: (value: string) => string = (value) => `"${value}"`,
  ): T | null => {
    const value = valueOf(variable);
    if (value === null) return null;
    const result = read(value);
    if (result !== undefined) return result;
    problems.push({ variable, expected, found: describe(value) });
    return null;
  };

  const config: Config = {
    discordToken: parsed(
      'DISCORD_TOKEN',
      'the token alone, as copied from the Bot page of the Discord Developer Portal (no "Bot " before it, no spaces or quotes)',
      (value) => (/^[\x21\x23-\x26\x28-\x7e]+$/.test(value) ? value : undefined),
      (value) =>
        `${value.length} characters that are not a token (not shown, in case they hold it)`,
    ),
    discordApiUrl:
      parsed('DISCORD_API_URL', 'an address such as http://127.0.0.1:8080/api', apiUrl) ??
      VARIABLES.DISCORD_API_URL,
    discordGuildId: parsed('DISCORD_GUILD_ID', 'the id of a server, 17 to 20 digits', serverId),
    operatorGuildId: parsed('OPERATOR_GUILD_ID', 'the id of a server, 17 to 20 digits', serverId),
    contentDir: valueOf('CONTENT_DIR') ?? VARIABLES.CONTENT_DIR,
    dataDir: valueOf('DATA_DIR') ?? VARIABLES.DATA_DIR,
    siteUrl: parsed('SITE_URL', 'an address such as https://heritage.example.org', siteUrl),
    staleAfterYears:
      parsed('STALE_AFTER_YEARS', 'a whole number of years, 1 to 1000', years) ??
      Number(VARIABLES.STALE_AFTER_YEARS),
    logLevel:
      parsed('LOG_LEVEL', `one of ${LOG_LEVELS.join(', ')}`, (value) =>
        LOG_LEVELS.find((level) => level === value),
      ) ?? VARIABLES.LOG_LEVEL,
  };
  return problems.length > 0
    ? { kind: 'problems', problems }
    : { kind: 'config', config: Object.freeze(config) };
}

/** One line for a person: the variable, what it should be, what it is. */
export function problemLine({ variable, expected, found }: ConfigProblem): string {
  return `${variable}: expected ${expected}, got ${found}`;
}

function serverId(value: string): string | undefined {
  return /^\d{17,20}$/.test(value) ? value : undefined;
}

/** At most the years that a date of four digits can go back. */
function years(value: string): number | undefined {
  const count = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  return count >= 1 && count <= 1000 ? count : undefined;
}

/** discord.js adds `/v10` itself; with a slash or a version at the end every request is a 404. */
function apiUrl(value: string): string | undefined {
  return plainHttpAddress(value)
    ?.replace(/\/+$/, '')
    .replace(/\/v10$/, '')
    .replace(/\/+$/, '');
}

function siteUrl(value: string): string | undefined {
  return plainHttpAddress(value)?.replace(/\/+$/, '');
}

/** An http or https address without user, query and fragment; undefined for anything else. */
function plainHttpAddress(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const { protocol, host, pathname, username, password, search, hash } = new URL(value);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  if (username !== '' || password !== '' || search !== '' || hash !== '') return undefined;
  return `${protocol}//${host}${pathname}`;
}
