import { ApplicationFlags, GatewayIntentBits } from 'discord-api-types/v10';

/** @see https://docs.discord.com/developers/events/gateway#privileged-intents */
export const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

const KNOWN_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((bits, bit) => bits | bit, 0);

/** Whether these are bits that each stand for an intent. */
export function areIntentsValid(intents: unknown): intents is number {
  return typeof intents === 'number' && intents >= 0 && (intents & ~KNOWN_INTENTS) === 0;
}

/**
 * Privileged intents as flags of the application, in the form for bots in few guilds.
 *
 * @see https://docs.discord.com/developers/resources/application#application-object-application-flags
 */
export function applicationFlags(allowedIntents: number): number {
  const flag = (intent: GatewayIntentBits, limited: ApplicationFlags): number =>
    (allowedIntents & intent) === 0 ? 0 : limited;
  return (
    flag(GatewayIntentBits.GuildPresences, ApplicationFlags.GatewayPresenceLimited) |
    flag(GatewayIntentBits.GuildMembers, ApplicationFlags.GatewayGuildMembersLimited) |
    flag(GatewayIntentBits.MessageContent, ApplicationFlags.GatewayMessageContentLimited)
  );
}
