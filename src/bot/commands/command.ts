/** A slash command: its definition for Discord, and what it does. */
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { BotContext } from '../bot-context.ts';

export interface Command {
  /** Whether it is there for whom moderators have blocked: what manages a server, or one's own data. */
  readonly isForBlocked?: true;
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, context: BotContext): Promise<void>;
  /** Only for commands with an option that declares autocomplete. */
  autocomplete?(interaction: AutocompleteInteraction, context: BotContext): Promise<void>;
}
