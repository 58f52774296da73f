/** One of `/knowledge`'s subcommands: its words for Discord, whom it concerns, and what it does. */
import type { ChatInputCommandInteraction, SlashCommandSubcommandBuilder } from 'discord.js';
import type { BotContext } from '../../bot-context.ts';
import type { KnowledgeReach } from '../../moderation/access.ts';

export interface KnowledgeSubcommand {
  /** Sets name and description. */
  readonly define: (builder: SlashCommandSubcommandBuilder) => SlashCommandSubcommandBuilder;
  readonly reach: KnowledgeReach;
  /** Called for those who may. The reply is private. */
  execute(interaction: ChatInputCommandInteraction, context: BotContext): Promise<void>;
}
