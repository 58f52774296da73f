import { PermissionFlagsBits, type ButtonInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
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
  if (interaction.user.id === id.asker) await forgetAnswered(interaction, context);
};

/** Who has taken the answer away may make another question of theirs; what a moderator takes away stays away. */
async function forgetAnswered(
  { message, guildId }: ButtonInteraction,
  { answered, state, log }: Pick<BotContext, 'answered' | 'state' | 'log'>,
): Promise<void> {
  const questionId = message.reference?.messageId;
  if (questionId === undefined) return;
  answered.forget(questionId);
  const forgotten = await state?.replies.forget(guildId, [questionId]);
  if (forgotten?.kind === 'not-stored') log.debug(forgotten.sentence);
}

function moderates({ memberPermissions }: ButtonInteraction): boolean {
  const { ManageMessages, ManageGuild } = PermissionFlagsBits;
  return memberPermissions?.any([ManageMessages, ManageGuild]) ?? false;
}
