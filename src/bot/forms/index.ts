/** A form that was filled in → what it does, edited by hand. */
import type { ModalSubmitInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { takeFollowUp } from '../components/follow-up.ts';
import { sendAnswer } from '../components/person-steps.ts';
import { readFormId } from '../components/read-custom-id.ts';
import { refuse } from '../moderation/refuse.ts';
import { takeRating } from './rating.ts';
import { takeSettings } from './settings.ts';

export async function takeForm(
  interaction: ModalSubmitInteraction,
  context: BotContext,
): Promise<void> {
  const read = readFormId(interaction, context);
  if (read.kind === 'unusable') return refuse(interaction, read.notice, context);
  const { id } = read;
  if (id.verb === 'settings') return takeSettings(id, interaction, context);
  if (id.verb === 'not-helpful') return takeRating(id, interaction, context);
  if (id.verb === 'follow-up') return takeFollowUp(id, interaction, context);
  if (id.verb === 'person' && id.step === 'write') return sendAnswer(id, interaction, context);
  // Forms stay open for as long as people leave them, also over a restart with another version.
  return refuse(interaction, 'outdatedForm', context);
}
