/** One of `/settings`' subcommands: its words for Discord, and what it does. */
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { BotContext } from '../../bot-context.ts';
import type { Reply } from '../../messages/reply.ts';
import type { SettingsDesk } from '../../moderation/settings-desk.ts';

export interface SettingsSubcommand {
  /** Sets name, description and options. */
  readonly define: (builder: SlashCommandSubcommandBuilder) => SlashCommandSubcommandBuilder;
  /** Called for those who may, after the command was acknowledged. The reply is private. */
  execute(interaction: ChatInputCommandInteraction<'cached'>, desk: SettingsDesk): Promise<Reply>;
  /** Only with an option that declares autocomplete. */
  autocomplete?(interaction: AutocompleteInteraction, context: BotContext): Promise<void>;
}
