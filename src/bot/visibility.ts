/** Who sees a reply. */
import {
  InteractionContextType,
  MessageFlags,
  type BaseInteraction,
  type MessageComponentInteraction,
} from 'discord.js';
import type { Reply } from './messages/reply.ts';

interface ForOne extends Omit<Reply, 'flags'> {
  readonly flags: readonly [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral];
}

/** A response that one person alone sees. */
export function forOne(reply: Reply): ForOne {
  return { ...reply, flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] };
}

/**
 * For one person alone, but in direct messages with the bot, where there is nobody else: a private reply
 * there would be gone after a restart of the app.
 */
export function forWhoActs(reply: Reply, interaction: BaseInteraction): Reply | ForOne {
  return isAlone(interaction) ? reply : forOne(reply);
}

/** Whether a message with a button is seen by nobody but who presses it. */
export function isForOne(interaction: MessageComponentInteraction): boolean {
  return interaction.message.flags.has(MessageFlags.Ephemeral) || isAlone(interaction);
}

/** Whether nobody else reads along. */
export function isAlone({ context }: BaseInteraction): boolean {
  return context === InteractionContextType.BotDM;
}
