/**
 * The environment → one frozen `Config`, or every problem in it at once.
 *
 * Nothing else in the bot reads the environment. An empty variable counts as unset, because
 * `NAME=` is what is left of a line in `.env` that somebody cleared.
 */
import { isIP } from 'node:net';
import * as v from 'valibot';
import { isFolderPage } from './edit-page.ts';
import { portIn } from './port.ts';
import { MOST_SHARDS, shardIdsIn, shardProblems, type Shards } from './shards.ts';

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
  /** Page of the content folder in its repository, without a slash at the end; null offers no corrections. */
  readonly contentRepoUrl: string | null;
  /** Years after its last review from which an article counts as outdated. Integer in [0, 1000]; 0: none does. */
  readonly staleAfterYears: number;
  /** Address of a PostgreSQL database, with its password; null keeps everything in a file in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Days after which questions are forgotten. Integer in [0, 3650]; 0: their texts are never stored. */
  readonly retentionDays: number;
  /** What members are hashed with; null: a key is made and kept in `dataDir`. */
  readonly hashKey: string | null;
  /** Whether the bot asks Discord for the texts of messages that do not mention it. */
  readonly messageContentIntent: boolean;
  /** Which shards of the bot this process runs. */
  readonly shards: Shards;
  /** Where the page for visitors is served beside the bot. Integer in [1, 65535]; null: nowhere. */
  readonly webPort: number | null;
  /** The address that this page is served on: an IP address or `localhost`. */
  readonly webHost: string;
  /** Where monitors ask how the bot is. Integer in [1, 65535]; null: nowhere. */
  readonly healthPort: number | null;
  /** The address that this is served on: an IP address or `localhost`. */
  readonly healthHost: string;
  readonly logLevel: LogLevel;
  /** Whether the log holds what was asked, and by whom. */
  readonly logQuestions: boolean;
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
  CONTENT_REPO_URL: null,
  STALE_AFTER_YEARS: '5',
  DATABASE_URL: null,
  RETENTION_DAYS: '30',
  HASH_KEY: null,
  MESSAGE_CONTENT_INTENT: 'false',
  SHARDS: 'auto',
  SHARD_COUNT: null,
  WEB_PORT: null,
  WEB_HOST: '127.0.0.1',
  HEALTH_PORT: null,
  HEALTH_HOST: '127.0.0.1',
  LOG_LEVEL: 'info',
  LOG_QUESTIONS: 'false',
} as const satisfies Record<string, string | null>;
type Variable = keyof typeof VARIABLES;

const FOLDER_PAGE = 'https://github.com/owner/repository/tree/main/content';

const serverId = v.pipe(v.string(), v.regex(/^\d{17,20}$/, 'the id of a server, 17 to 20 digits'));

const yesOrNo = v.pipe(
  v.picklist(['true', 'false'], 'true or false'),
  v.transform((text) => text === 'true'),
);

const port = v.nullable(
  v.pipe(v.string(), v.check(isPort, 'the number of a port, 1 to 65535'), v.transform(Number)),
);

const ownAddress = v.pipe(
  v.string(),
  v.check((text) => text === 'localhost' || isIP(text) !== 0, 'an IP address or localhost'),
);

/** Every message goes on after "expected". */
const Settings = v.object({
  DISCORD_TOKEN: v.nullable(
    v.pipe(
      v.string(),
      v.regex(
        /^[\x21\x23-\x26\x28-\x7e]+$/,
        'the token alone, as copied from the Bot page of the Discord Developer Portal (no "Bot " before it, no spaces or quotes)',
      ),
    ),
  ),
  // discord.js adds `/v10` itself; with a slash or a version at the end every request is a 404.
  DISCORD_API_URL: v.pipe(
    address('http://127.0.0.1:8080/api'),
    v.transform((url) => url.replace(/\/v10$/, '').replace(/\/+$/, '')),
  ),
  DISCORD_GUILD_ID: v.nullable(serverId),
  OPERATOR_GUILD_ID: v.nullable(serverId),
  CONTENT_DIR: v.string(),
  DATA_DIR: v.string(),
  SITE_URL: v.nullable(address('https://heritage.example.org')),
  CONTENT_REPO_URL: v.nullable(
    v.pipe(
      address(FOLDER_PAGE),
      v.check(
        isFolderPage,
        `the page of the content folder in its repository, such as ${FOLDER_PAGE}`,
      ),
    ),
  ),
  // At most the years that a date of four digits can go back.
  STALE_AFTER_YEARS: wholeNumber('years', 0, 1000),
  DATABASE_URL: v.nullable(
    v.pipe(
      v.string(),
      v.check(
        isPostgresAddress,
        'an address such as postgres://user:password@127.0.0.1:5432/docent',
      ),
    ),
  ),
  RETENTION_DAYS: wholeNumber('days', 0, 3650),
  HASH_KEY: v.nullable(v.pipe(v.string(), v.minLength(32, 'at least 32 characters'))),
  MESSAGE_CONTENT_INTENT: yesOrNo,
  SHARDS: v.pipe(
    v.string(),
    v.check((text) => shardIdsIn(text) !== null, 'auto, or numbers of shards such as 0,1,5 or 0-3'),
    v.transform(shardIdsIn),
  ),
  SHARD_COUNT: v.nullable(wholeNumber('shards', 1, MOST_SHARDS)),
  WEB_PORT: port,
  WEB_HOST: ownAddress,
  HEALTH_PORT: port,
  HEALTH_HOST: ownAddress,
  LOG_LEVEL: v.picklist(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`),
  LOG_QUESTIONS: yesOrNo,
} satisfies Record<Variable, v.GenericSchema>);

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
  const names = Object.keys(VARIABLES) as Variable[];
  const values = Object.fromEntries(
    names.map((name) => [name, env[name]?.trim() || VARIABLES[name]]),
  ) as Readonly<Record<Variable, string | null>>;
  const parsed = v.safeParse(Settings, values);
  const unseen = names.filter((name) => CONTROL.test(values[name] ?? ''));
  const problems = [
    ...unseen.map((name) => problemOf(name, 'a value without control characters', values[name])),
    ...(parsed.issues ?? []).flatMap((issue) => {
      const variable = issue.path?.[0].key as Variable;
      if (unseen.includes(variable)) return [];
      return [problemOf(variable, issue.message, values[variable])];
    }),
    ...shardProblems({ ...values, SHARDS: values.SHARDS ?? VARIABLES.SHARDS }).map(
      ({ variable, expected }) => problemOf(variable, expected, values[variable]),
    ),
  ];
  if (!parsed.success || problems.length > 0) return { kind: 'problems', problems };
  const { output } = parsed;
  const config: Config = {
    discordToken: output.DISCORD_TOKEN,
    discordApiUrl: output.DISCORD_API_URL,
    discordGuildId: output.DISCORD_GUILD_ID,
    operatorGuildId: output.OPERATOR_GUILD_ID,
    contentDir: output.CONTENT_DIR,
    dataDir: output.DATA_DIR,
    siteUrl: output.SITE_URL,
    contentRepoUrl: output.CONTENT_REPO_URL,
    staleAfterYears: output.STALE_AFTER_YEARS,
    databaseUrl: output.DATABASE_URL,
    retentionDays: output.RETENTION_DAYS,
    hashKey: output.HASH_KEY,
    messageContentIntent: output.MESSAGE_CONTENT_INTENT,
    shards: shardsOf(output),
    webPort: output.WEB_PORT,
    webHost: output.WEB_HOST,
    healthPort: output.HEALTH_PORT,
    healthHost: output.HEALTH_HOST,
    logLevel: output.LOG_LEVEL,
    logQuestions: output.LOG_QUESTIONS,
  };
  return { kind: 'config', config: Object.freeze(config) };
}

/** @returns What `shardProblems` has found nothing wrong with. */
function shardsOf({ SHARDS, SHARD_COUNT }: v.InferOutput<typeof Settings>): Shards {
  if (SHARDS === null || SHARDS === 'auto' || SHARD_COUNT === null) return 'auto';
  return Object.freeze({ ids: SHARDS, count: SHARD_COUNT });
}

/** Signs that nobody sees: no value has one, and an address would silently lose it. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
/** Those, half characters, and what turns the direction of a line around, which would act on a terminal or a log. */
const NOT_SHOWN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu;

/** One line for a person: the variable, what it should be, what it is. */
export function problemLine({ variable, expected, found }: ConfigProblem): string {
  return `${variable}: expected ${expected}, got ${found}`;
}

/** What no line of the log may hold. */
export function secretsOf({
  discordToken,
  databaseUrl,
  hashKey,
}: Pick<Config, 'discordToken' | 'databaseUrl' | 'hashKey'>): readonly string[] {
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

/** What each secret is called where it cannot be shown. */
const SECRETS: Partial<Record<Variable, string>> = {
  DISCORD_TOKEN: 'a token',
  DATABASE_URL: 'such an address',
  HASH_KEY: 'a key',
};

function problemOf(variable: Variable, expected: string, value: string | null): ConfigProblem {
  if (value === null) return { variable, expected, found: 'nothing' };
  const secret = SECRETS[variable];
  const found =
    secret === undefined
      ? `"${value.replace(NOT_SHOWN, '\uFFFD')}"`
      : `${value.length} characters that are not ${secret} (not shown, in case they hold it)`;
  return { variable, expected, found };
}

/** In digits alone, and no more of them than the greatest has. */
function wholeNumber(unit: string, least: number, most: number) {
  const isOne = (text: string): boolean =>
    /^\d+$/.test(text) &&
    text.length <= String(most).length &&
    Number(text) >= least &&
    Number(text) <= most;
  return v.pipe(
    v.string(),
    v.check(isOne, `a whole number of ${unit}, ${least} to ${most}`),
    v.transform(Number),
  );
}

function isPort(text: string): boolean {
  return /^[1-9]/.test(text) && portIn(text) !== null;
}

function isPostgresAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { password, pathname, searchParams } = new URL(text);
  // pg takes a port from there as well, and throws on one that is none.
  const hasPort = searchParams.getAll('port').every((number) => (portIn(number) ?? 0) > 0);
  return (
    /^postgres(?:ql)?:\/\//i.test(text) &&
    hasPort &&
    /^(?:[^%]|%[0-9a-f]{2})*$/i.test(password + pathname)
  );
}

/** An http or https address without user, query and fragment; without a slash at the end. */
function address(example: string) {
  return v.pipe(
    v.string(),
    v.check(isPlainHttpAddress, `an address such as ${example}`),
    v.transform((text) => {
      const { protocol, host, pathname } = new URL(text);
      return `${protocol}//${host}${pathname}`.replace(/\/+$/, '');
    }),
  );
}

function isPlainHttpAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && [username, password, search, hash].join('') === '';
}
