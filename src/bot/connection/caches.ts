/**
 * What discord.js keeps in memory of what Discord tells, each kind with its bound.
 *
 * We answer what arrives and look nothing up later, so what arrives is all that is needed: messages that are
 * edited or deleted come as partials. Servers, channels and roles are not bounded, on purpose: discord.js and
 * our permissions need each of them, and there are no more than there are in Discord.
 * https://discordjs.guide/miscellaneous/cache-customization.html
 */
import {
  Collection,
  GuildEmojiManager,
  GuildMemberManager,
  GuildScheduledEventManager,
  GuildStickerManager,
  LimitedCollection,
  MessageManager,
  Options,
  PresenceManager,
  ReactionManager,
  StageInstanceManager,
  ThreadMemberManager,
  UserManager,
  VoiceStateManager,
  type CacheFactory,
  type GuildMember,
  type LimitedCollectionOptions,
  type SweeperOptions,
  type User,
} from 'discord.js';

/** In each server. discord.js needs the bot's own; of others it saves making those anew who write much. */
export const MEMBERS_KEPT = 50;
/** In all. The same. */
export const USERS_KEPT = 200;

const NONE = { maxSize: 0 };

/** By the classes, and not by their names as `Options.cacheWithLimits` has it: bundled, some of them have other names. */
const bounds = new Map<unknown, LimitedCollectionOptions<string, never>>([
  // Each comes with the event that is about it.
  [MessageManager, NONE],
  // They belong to messages, which are not kept.
  [ReactionManager, NONE],
  // No intent of ours brings them; what a server brings with its first event would stay.
  [PresenceManager, NONE],
  [VoiceStateManager, NONE],
  [GuildScheduledEventManager, NONE],
  [StageInstanceManager, NONE],
  // Of a thread, its members matter to nobody here; pictures of servers neither.
  [ThreadMemberManager, NONE],
  [GuildEmojiManager, NONE],
  [GuildStickerManager, NONE],
  [GuildMemberManager, { maxSize: MEMBERS_KEPT, keepOverLimit: isOurs }],
  [UserManager, { maxSize: USERS_KEPT, keepOverLimit: isOurs }],
]);

export const caches: CacheFactory = (kind) => {
  const bound = bounds.get(kind);
  return bound === undefined ? new Collection() : new LimitedCollection(bound);
};

/** Every hour, threads that were archived four hours ago: of one that is opened again Discord tells. */
export const sweepers: SweeperOptions = Options.DefaultSweeperSettings;

function isOurs({ id, client }: GuildMember | User): boolean {
  return id === client.user.id;
}
