/** The variables that are read: what each is when it is unset, and what it may be. */
import * as v from 'valibot';
import { isFolderPage } from './edit-page.ts';
import { MOST_SHARDS, shardIdsIn } from './shards.ts';
import {
  ownAddress,
  port,
  postgresAddress,
  serverId,
  webAddress,
  wholeNumber,
  yesOrNo,
} from './values.ts';

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
export type Variable = keyof typeof VARIABLES;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const FOLDER_PAGE = 'https://github.com/owner/repository/tree/main/content';

/** From the texts of the environment, null where there is none, to what `Config` holds. */
export const Settings = v.object({
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
    webAddress('http://127.0.0.1:8080/api'),
    v.transform((url) => url.replace(/\/v10$/, '').replace(/\/+$/, '')),
  ),
  DISCORD_GUILD_ID: v.nullable(serverId),
  OPERATOR_GUILD_ID: v.nullable(serverId),
  CONTENT_DIR: v.string(),
  DATA_DIR: v.string(),
  SITE_URL: v.nullable(webAddress('https://heritage.example.org')),
  CONTENT_REPO_URL: v.nullable(
    v.pipe(
      webAddress(FOLDER_PAGE),
      v.check(
        isFolderPage,
        `the page of the content folder in its repository, such as ${FOLDER_PAGE}`,
      ),
    ),
  ),
  // At most the years that a date of four digits can go back.
  STALE_AFTER_YEARS: wholeNumber('years', 0, 1000),
  DATABASE_URL: v.nullable(postgresAddress),
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
