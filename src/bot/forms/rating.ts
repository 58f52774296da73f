import type { ModalSubmitInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { CustomId, RatingVerb } from '../messages/custom-id.ts';
import { isReason, RATING_FIELDS } from '../messages/rating-form.ts';
import { replyToRating } from '../questions/reply-to-rating.ts';

/** Why an answer did not help, as far as somebody has said. */
export async function takeRating(
  id: Extract<CustomId, { verb: RatingVerb }>,
  interaction: ModalSubmitInteraction,
  context: BotContext,
): Promise<void> {
  const { fields } = interaction;
  const reason = fields.getRadioGroup(RATING_FIELDS.reason);
  const comment = fields.getTextInputValue(RATING_FIELDS.comment).trim();
  const verdict = {
    kind: 'not-helpful',
    reason: isReason(reason) ? reason : null,
    comment: comment === '' ? null : comment,
  } as const;
  await replyToRating(id, interaction, verdict, context);
}
