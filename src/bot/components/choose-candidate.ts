import { answeredReply } from '../messages/answered.ts';
import { questionOf } from '../messages/asked.ts';
import { withDismissButton } from '../messages/dismiss-button.ts';
import { noticeReply } from '../messages/notice.ts';
import { sealed } from '../messages/sealed.ts';
import { withRatingButtons } from '../messages/rating-buttons.ts';
import { canRate } from '../questions/answer-question.ts';
import { keepChoice } from '../people/keep-choice.ts';
import { chosenAnswer } from '../questions/chosen-answer.ts';
import { surroundingsNow } from '../surroundings-now.ts';
import type { Press } from './button.ts';
import { forOne } from '../visibility.ts';
import { serverOf } from '../house-rules/server-of.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import { withdrawGap } from '../questions/withdraw-gap.ts';

/**
 * Answers the question of an unsure reply from the article that was chosen.
 *
 * The asker's choice turns the reply into the answer, because it is their conversation and everybody
 * else wants to read the outcome, not the way to it. Somebody else's choice is shown to them alone:
 * they may be curious, but must not decide what the asker meant. Who asked stands in the button,
 * because the question may be deleted by now and the bot restarted.
 */
export const chooseCandidate: Press<'choose'> = async (id, interaction, context) => {
  const library = context.library();
  const words = wordsFor(interaction, context);
  const question = questionOf(interaction.message);
  const article = await context.findByKey(library, id.article);
  if (question === null || article === undefined) {
    const gone = question === null ? 'questionGone' : 'articleGone';
    const reply = noticeReply(gone, words);
    await interaction.reply(forOne(reply));
    return;
  }
  const answer = answeredReply(
    chosenAnswer(library, article, question),
    {
      question,
      asker: id.asker,
      // Present on replies to a command, which point at no message with the question.
      quoted: interaction.message.interactionMetadata !== null,
    },
    surroundingsNow(context, words),
  );
  const guildId = serverOf(interaction);
  const rated = canRate(guildId, context)
    ? withRatingButtons(answer, article.slug, context.live.current().version, words)
    : answer;
  const reply = sealed(withDismissButton(rated, id.asker, words), interaction, context);
  if (interaction.user.id !== id.asker) {
    await interaction.reply(forOne(reply));
    return;
  }
  // Two that are pressed at once are one choice, and what is shown is what was chosen.
  const { message } = interaction;
  if (!context.chosen.take(message.id, id.asker)) {
    await interaction.deferUpdate();
    return;
  }
  await context.chosen.keepIf(message.id, id.asker, interaction.update(reply));
  // It was answered after all.
  if (guildId !== null) await withdrawGap(context, guildId, interaction.message.id);
  await keepChoice(context, guildId, { question, article: article.slug, origin: 'candidate' });
};
