/**
 * The environment → one frozen `Config`, or every problem in it at once.
 *
 * Nothing else in the bot reads the environment. An empty variable counts as unset, because
 * `NAME=` is what is left of a line in `.env` that somebody cleared.
 */
import * as v from 'valibot';
import { problemOf, type ConfigProblem, type Values } from './config-problem.ts';
import { shardProblems, type Shards } from './shards.ts';
import { Settings, VARIABLES, type LogLevel, type Variable } from './variables.ts';

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

export type ParsedConfig =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'problems'; readonly problems: readonly ConfigProblem[] };

export function parseConfig(env: Readonly<Record<string, string | undefined>>): ParsedConfig {
  const names = Object.keys(VARIABLES) as Variable[];
  const values = Object.fromEntries(
    names.map((name) => [name, env[name]?.trim() || VARIABLES[name]]),
  ) as Values;
  const parsed = v.safeParse(Settings, values);
  const unseen = names.filter((name) => CONTROL.test(values[name] ?? ''));
  const problems = [
    ...unseen.map((name) => problemOf(name, 'a value without control characters', values)),
    ...(parsed.issues ?? []).flatMap((issue) => {
      const variable = issue.path?.[0].key as Variable;
      if (unseen.includes(variable)) return [];
      return [problemOf(variable, issue.message, values)];
    }),
    ...shardProblems({ ...values, SHARDS: values.SHARDS ?? VARIABLES.SHARDS }).map(
      ({ variable, expected }) => problemOf(variable, expected, values),
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
