/**
 * What a session may ask to be told.
 *
 * @see https://docs.discord.com/developers/events/gateway#list-of-intents
 */
export const Intent = {
  Guilds: 1 << 0,
  GuildMembers: 1 << 1,
  GuildPresences: 1 << 8,
  GuildMessages: 1 << 9,
  GuildMessageReactions: 1 << 10,
  GuildMessageTyping: 1 << 11,
  DirectMessages: 1 << 12,
  DirectMessageReactions: 1 << 13,
  DirectMessageTyping: 1 << 14,
  MessageContent: 1 << 15,
} as const;

export const PRIVILEGED_INTENTS =
  Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;

/** Bits 17 to 19, 22, 23 and those from 26 on mean nothing. */
const KNOWN_INTENTS = 0b11_0011_0001_1111_1111_1111_1111;

export function areIntentsValid(intents: unknown): intents is number {
  return typeof intents === 'number' && intents >= 0 && (intents & ~KNOWN_INTENTS) === 0;
}

/**
 * Privileged intents as flags of the application, in the form for bots in few guilds.
 *
 * @see https://docs.discord.com/developers/resources/application#application-object-application-flags
 */
export function applicationFlags(allowedIntents: number): number {
  const flag = (intent: number, bit: number): number =>
    (allowedIntents & intent) === 0 ? 0 : 1 << bit;
  return (
    flag(Intent.GuildPresences, 13) |
    flag(Intent.GuildMembers, 15) |
    flag(Intent.MessageContent, 19)
  );
}
