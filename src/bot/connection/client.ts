/**
 * The discord.js client as this bot needs it. Nothing connects yet.
 *
 * Discord sends the content of direct messages and of messages that mention the bot without a
 * privileged intent; answer channels alone need one, so that it is asked for only where it is wanted.
 * https://docs.discord.com/developers/events/gateway#message-content-intent
 */
import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Config } from '../../config/config.ts';

/**
 * How long events are held back for servers that Discord announces as unavailable, in milliseconds.
 * discord.js waits 15,000, but an interaction must be answered within 3,000.
 */
const WAIT_FOR_GUILDS_MS = 1000;

export function createDiscordClient({
  discordApiUrl,
  messageContentIntent,
}: Pick<Config, 'discordApiUrl' | 'messageContentIntent'>): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContentIntent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages arrive in channels that nobody announced.
    partials: [Partials.Channel],
    rest: { api: discordApiUrl },
    waitGuildTimeout: WAIT_FOR_GUILDS_MS,
    // Every reply says so itself; this is for the one that forgets.
    allowedMentions: { parse: [], repliedUser: false },
    // A question deleted while we answer leaves a plain message instead of an error.
    failIfNotExists: false,
    // REST repeats a request whose confirmation got lost; the nonce keeps the answer single.
    enforceNonce: true,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      // We answer what arrives and look nothing up: the caches would only grow.
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      ThreadMemberManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      StageInstanceManager: 0,
      GuildMemberManager: {
        maxSize: 50,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  });
}
