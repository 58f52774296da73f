/** Who sees a reply. */
import { MessageFlags, type BaseInteraction } from 'discord.js';

/**
 * Options that show a reply to one person only. In a direct message there is nobody else, and a
 * private reply there would be gone after a restart of the app.
 */
export function privately(interaction: BaseInteraction): { flags?: MessageFlags.Ephemeral } {
  return interaction.inGuild() ? { flags: MessageFlags.Ephemeral } : {};
}
