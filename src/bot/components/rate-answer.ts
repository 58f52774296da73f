import type { RatingVerb } from '../messages/custom-id.ts';
import { ratedReply } from '../messages/rated.ts';
import { sealedForm } from '../messages/sealed.ts';
import { ratingForm } from '../messages/rating-form.ts';
import { canRate } from '../questions/answer-question.ts';
import { replyToRating } from '../questions/reply-to-rating.ts';
import type { Press } from './button.ts';
import { forOne } from '../visibility.ts';
import { serverOf } from '../house-rules/server-of.ts';
import { wordsFor } from '../house-rules/words-for.ts';

/** Notes that an answer helped, or asks why it did not: who closes that form has said nothing. */
export const pressRating: Press<RatingVerb> = async (id, interaction, context) => {
  if (!canRate(serverOf(interaction), context)) {
    await interaction.reply(forOne(ratedReply('off', null, wordsFor(interaction, context))));
  } else if (id.verb === 'helpful') {
    await replyToRating(id, interaction, { kind: 'helpful' }, context);
  } else {
    await interaction.showModal(
      sealedForm(ratingForm(id, wordsFor(interaction, context)), interaction, context),
    );
  }
};
