import { wordsFor } from '../house-rules/words-for.ts';
import { sealed } from '../messages/sealed.ts';
import { titlesReply } from '../messages/titles.ts';
import { replyToWhoActs } from '../reply-to-who-acts.ts';
import { isForOne } from '../visibility.ts';
import type { Press } from './button.ts';

/** Turns the page in place; from a list that everybody reads, for who pressed alone. */
export const turnTitles: Press<'turn-titles'> = async (id, interaction, context) => {
  const shown = titlesReply(context.library().articles, wordsFor(interaction, context), id.page);
  if (isForOne(interaction)) await interaction.update(sealed(shown, interaction, context));
  else await replyToWhoActs(interaction, shown, context);
};
