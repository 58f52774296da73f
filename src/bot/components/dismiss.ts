import { PermissionFlagsBits, type ButtonInteraction } from 'discord.js';
import { refuse } from '../moderation/refuse.ts';
import type { Press } from './button.ts';

/** Takes a reply away, for who asked for it and for moderators; it is nobody else's to take. */
export const dismiss: Press<'dismiss'> = async (id, interaction, context) => {
  if (interaction.user.id !== id.asker && !moderates(interaction)) {
    await refuse(interaction, 'notYoursToDismiss', context);
    return;
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
};

function moderates({ memberPermissions }: ButtonInteraction): boolean {
  const { ManageMessages, ManageGuild } = PermissionFlagsBits;
  return memberPermissions?.any([ManageMessages, ManageGuild]) ?? false;
}
