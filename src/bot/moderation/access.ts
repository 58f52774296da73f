/**
 * Who may use `/knowledge`, checked at every use.
 *
 * Discord hides the command from members without Manage Server, but a server's settings can show it
 * to others: they can narrow who uses it, never widen.
 */
import type { BaseInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { KnowledgeRefusal } from '../messages/knowledge-refusal.ts';
import { managesServer } from './manager.ts';

/** Whom it concerns: the server where it is used, or all servers that share the content. */
export type KnowledgeReach = 'this server' | 'everybody';

/** Null when the person may. */
export function knowledgeRefusal(
  interaction: Pick<BaseInteraction, 'memberPermissions' | 'guildId'>,
  reach: KnowledgeReach,
  { operatorGuildId }: Pick<BotContext, 'operatorGuildId'>,
): KnowledgeRefusal | null {
  if (!managesServer(interaction)) return 'not a manager';
  const isOperator = operatorGuildId === null || interaction.guildId === operatorGuildId;
  return reach === 'this server' || isOperator ? null : 'not the operator';
}
