/** A form that was filled in → what it does, edited by hand. */
import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { parseCustomId } from '../messages/custom-id.ts';
import { sendAnswer } from '../components/person-steps.ts';
import { noticeReply } from '../messages/notice.ts';
import { takeRating } from './rating.ts';
import { takeSettings } from './settings.ts';

export async function takeForm(
  interaction: ModalSubmitInteraction,
  context: BotContext,
): Promise<void> {
  const id = parseCustomId(interaction.customId);
  if (id?.verb === 'settings') return takeSettings(id, interaction, context);
  if (id?.verb === 'not-helpful') return takeRating(id, interaction, context);
  if (id?.verb === 'person' && id.step === 'write') return sendAnswer(id, interaction, context);
  // Forms stay open for as long as people leave them, also over a restart with another version.
  const reply = noticeReply('outdatedForm');
  await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
}
