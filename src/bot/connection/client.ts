/**
 * The discord.js client as this bot needs it. Nothing connects yet.
 *
 * Discord sends the content of direct messages and of messages that mention the bot without a
 * privileged intent; answer channels alone need one, so that it is asked for only where it is wanted.
 * https://docs.discord.com/developers/events/gateway#message-content-intent
 */
import {
  Client,
  ComponentType,
  GatewayIntentBits,
  Options,
  Partials,
  SimpleIdentifyThrottler,
  type APIContainerComponent,
} from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { withCommandMentions } from '../messages/command-mentions.ts';
import type { Config } from '../../config/config.ts';
import { MOST_SHARDS } from '../../config/shards.ts';
import type { Identifying } from '../state/identifying.ts';
import { caches, sweepers } from './caches.ts';
import { createIdentifyLog, createSharedIdentifyLog } from './identify-log.ts';
import { createIdentifyThrottle, type ThrottleOptions } from './identify-throttle.ts';
import { createSharedTurns } from './shared-turns.ts';
import { ALL_TRIES_MS, steadyRequests, type MakeRequest } from './steady-requests.ts';
import { watchedRequests } from './watched-requests.ts';

/**
 * How long events are held back for servers that Discord announces as unavailable, in milliseconds.
 * discord.js waits 15,000, but an interaction must be answered within 3,000.
 */
const WAIT_FOR_GUILDS_MS = 1000;

/**
 * discord.js holds back what would be more than 50 requests a second, which is Discord's limit; but it
 * counts edits and follow-ups of interactions as well, to which that limit does not apply. With 50 a
 * thousand deferred answers would take twenty seconds. A request too many is answered with how long to wait.
 * https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
 */
const REQUESTS_A_SECOND = 500;

type ClientConfig = Pick<Config, 'dataDir' | 'discordApiUrl' | 'messageContentIntent' | 'shards'>;

interface ClientContext
  extends
    Pick<ThrottleOptions, 'leaving' | 'log' | 'now' | 'wait'>,
    Pick<BotContext, 'commandMentions' | 'watch'> {
  /** Where all processes of the bot note that a shard identifies; null: this is the only one. */
  readonly identifying: Identifying | null;
}

export function createDiscordClient(
  { dataDir, discordApiUrl, messageContentIntent, shards }: ClientConfig,
  context: ClientContext,
): Client {
  const { leaving, now, wait, watch, identifying } = context;
  return new Client({
    // Without a count of ours discord.js reads SHARD_COUNT itself, which may be there and empty. Of `auto` it is not used.
    ...(shards === 'auto'
      ? { shards, shardCount: MOST_SHARDS }
      : { shards: shards.ids, shardCount: shards.count }),
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContentIntent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages arrive in channels that nobody announced; edited and deleted messages are none
    // that we kept.
    partials: [Partials.Channel, Partials.Message],
    rest: {
      api: discordApiUrl,
      globalRequestsPerSecond: REQUESTS_A_SECOND,
      makeRequest: notAfter(leaving, steadyRequests(wait, watchedRequests(watch))),
      // `steadyRequests` does both.
      retries: 0,
      timeout: ALL_TRIES_MS,
    },
    ws: {
      buildIdentifyThrottler: async (manager) => {
        const { session_start_limit: limit } = await manager.fetchGatewayInformation();
        const { max_concurrency: buckets } = limit;
        const alone = new SimpleIdentifyThrottler(buckets);
        if (identifying === null) {
          const identifies = createIdentifyLog(dataDir, now);
          return createIdentifyThrottle({ ...context, inner: alone, identifies, limit });
        }
        return createIdentifyThrottle({
          ...context,
          inner: createSharedTurns({ ...context, identifying, buckets, alone }),
          identifies: createSharedIdentifyLog(identifying, now),
          limit,
        });
      },
    },
    waitGuildTimeout: WAIT_FOR_GUILDS_MS,
    jsonTransformer: finishing(context.commandMentions),
    // Every reply says so itself; this is for the one that forgets.
    allowedMentions: { parse: [], repliedUser: false },
    // A question deleted while we answer leaves a plain message instead of an error.
    failIfNotExists: false,
    // A request whose confirmation got lost is repeated; the nonce keeps the answer single.
    enforceNonce: true,
    makeCache: caches,
    sweepers,
  });
}

/**
 * Each part of a message passes here as it leaves: also of those that have no buttons, and so are not sealed for
 * one place. A command that is registered everywhere can be pressed wherever they are read.
 */
function finishing(mentions: BotContext['commandMentions']): (part: unknown) => unknown {
  const { jsonTransformer: asDiscordWritesIt = (part: unknown) => part } = Options.createDefault();
  // Ours are as Discord writes them already, and to read each of their keys costs more than to send them.
  return (part) =>
    isContainer(part)
      ? withCommandMentions(part, (path) => mentions.of(path, null))
      : asDiscordWritesIt(part);
}

function isContainer(part: unknown): part is APIContainerComponent {
  return (
    typeof part === 'object' &&
    part !== null &&
    'type' in part &&
    part.type === ComponentType.Container
  );
}

/**
 * A client that is destroyed while it asks where to connect does so all the same, and would stay
 * connected: the address must not reach it any more.
 */
function notAfter(leaving: AbortSignal, send: MakeRequest): MakeRequest {
  return async (url, init) => {
    const received = await send(url, init);
    if (leaving.aborted && url.endsWith('/gateway/bot')) {
      throw new Error('Expected to connect before the bot leaves');
    }
    return received;
  };
}
