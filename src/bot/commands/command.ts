/** A command, of a slash or of a message's menu: its definition for Discord, and what it does. */
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
  type ContextMenuCommandBuilder,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { BotContext } from '../bot-context.ts';

export interface Command {
  /** Whether it is there for whom moderators have blocked: what manages a server, or one's own data. */
  readonly isForBlocked?: true;
  /** Whether it is not there while moderators have paused the bot; `/ask` sees to that itself. */
  readonly isHeldByPause?: true;
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, context: BotContext): Promise<void>;
  /** Only for commands with an option that declares autocomplete. */
  autocomplete?(interaction: AutocompleteInteraction, context: BotContext): Promise<void>;
}

/** One in the menu of messages, for everybody and held by a pause as `/ask` is. */
export interface MessageCommand {
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  execute(interaction: MessageContextMenuCommandInteraction, context: BotContext): Promise<void>;
}

/**
 * For everybody: in servers, in direct messages with the bot, and, for who has installed it for
 * themselves, in all others.
 */
export function membersCommand(name: string, description: string): SlashCommandBuilder {
  return forMembers(named(name, description));
}

export function forMembers<Builder extends SlashCommandBuilder | ContextMenuCommandBuilder>(
  builder: Builder,
): Builder {
  builder
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    )
    .setIntegrationTypes(
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    );
  return builder;
}

/** Discord hides it from those without Manage Server. A server can show it to them: `execute` checks. */
export function managersCommand(name: string, description: string): SlashCommandBuilder {
  return named(name, description)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall);
}

function named(name: string, description: string): SlashCommandBuilder {
  return new SlashCommandBuilder().setName(name).setDescription(description);
}
