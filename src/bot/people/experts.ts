/** Who answers the questions that the bot passes on, and where. */
import type { BaseInteraction, Message } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { settingsOf } from '../house-rules/settings-of.ts';
import { managesServer } from '../moderation/manager.ts';
import type { ServerSettings } from '../state/server-settings.ts';

export type Experts = NonNullable<ServerSettings['experts']>;

/** Null where nobody answers: no channel is set, what is asked could not be stored, or it is no server. */
export function expertsOf(
  context: Pick<BotContext, 'state'>,
  guildId: string | null,
): Experts | null {
  return settingsOf(context, guildId).experts;
}

/**
 * Whether the person may answer questions, checked at every use: a message outlives the role of who
 * presses its buttons. Where no role is set, whoever is in the channel for it; who manages the server always.
 */
export function mayAnswer(who: Answering, experts: Experts): boolean {
  if (managesServer(who)) return true;
  const { channelId, roles } = who;
  return experts.roleId === null ? channelId === experts.channelId : roles.includes(experts.roleId);
}

interface Answering {
  readonly memberPermissions: BaseInteraction['memberPermissions'];
  readonly channelId: string | null;
  /** Ids. */
  readonly roles: readonly string[];
}

export function answeringBy(interaction: BaseInteraction): Answering {
  const { memberPermissions, channelId, member } = interaction;
  return { memberPermissions, channelId, roles: rolesOf(member) };
}

export function answeringIn(message: Message<true>): Answering {
  const { member, channelId } = message;
  return { memberPermissions: member?.permissions ?? null, channelId, roles: rolesOf(member) };
}

/** Of a member as discord.js knows them, or as Discord sends them. */
function rolesOf(member: BaseInteraction['member']): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
