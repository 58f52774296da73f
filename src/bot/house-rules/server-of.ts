import { ApplicationIntegrationType, type BaseInteraction } from 'discord.js';

/**
 * Id of the server that has the bot; null in direct messages, and in a server where it is used by a person
 * who has installed it for themselves: there nobody has set anything, and nothing is kept.
 */
export function serverOf({
  guildId,
  authorizingIntegrationOwners,
}: Pick<BaseInteraction, 'guildId' | 'authorizingIntegrationOwners'>): string | null {
  return authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] === undefined
    ? null
    : guildId;
}
