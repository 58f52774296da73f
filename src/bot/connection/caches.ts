/**
 * What discord.js keeps in memory of what Discord tells, each kind with its bound.
 *
 * We answer what arrives and look nothing up later, so what arrives is all that is needed: messages that are
 * edited or deleted come as partials. Servers, channels and roles are not bounded, on purpose: discord.js and
 * our permissions need each of them, and there are no more than there are in Discord.
 * https://discordjs.guide/miscellaneous/cache-customization.html
 */
import {
  Options,
  type CacheFactory,
  type GuildMember,
  type SweeperOptions,
  type User,
} from 'discord.js';

/** In each server. discord.js needs the bot's own; of others it saves making those anew who write much. */
export const MEMBERS_KEPT = 50;
/** In all. The same. */
export const USERS_KEPT = 200;

export const caches: CacheFactory = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  // Each comes with the event that is about it.
  MessageManager: 0,
  // They belong to messages, which are not kept.
  ReactionManager: 0,
  // No intent of ours brings them; what a server brings with its first event would stay.
  PresenceManager: 0,
  VoiceStateManager: 0,
  GuildScheduledEventManager: 0,
  StageInstanceManager: 0,
  // Of a thread, its members matter to nobody here; pictures of servers neither.
  ThreadMemberManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  GuildMemberManager: { maxSize: MEMBERS_KEPT, keepOverLimit: isOurs },
  UserManager: { maxSize: USERS_KEPT, keepOverLimit: isOurs },
});

/** Every hour, threads that were archived four hours ago: of one that is opened again Discord tells. */
export const sweepers: SweeperOptions = Options.DefaultSweeperSettings;

function isOurs({ id, client }: GuildMember | User): boolean {
  return id === client.user.id;
}
