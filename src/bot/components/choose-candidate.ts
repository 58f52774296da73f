import { answeredReply } from '../messages/answered.ts';
import { withFurtherButtons } from '../messages/answer-buttons.ts';
import { pointsAtNothing, questionOf } from '../messages/asked.ts';
import { withAsker } from '../messages/who-asked.ts';
import { withDismissButton } from '../messages/dismiss-button.ts';
import { hiddenIf, isHidden } from '../messages/hidden.ts';
import { noticeReply } from '../messages/notice.ts';
import { sealed } from '../messages/sealed.ts';
import { withRatingButtons } from '../messages/rating-buttons.ts';
import { canRate } from '../questions/answer-question.ts';
import { keepChoice } from '../people/keep-choice.ts';
import { chosenAnswer } from '../questions/chosen-answer.ts';
import { keepQuote, quotedBy } from '../questions/keep-quote.ts';
import { surroundingsNow } from '../surroundings-now.ts';
import { isAllHidden } from '../unread.ts';
import type { Press } from './button.ts';
import { forOne, isForOne } from '../visibility.ts';
import { serverOf } from '../house-rules/server-of.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import { withdrawGap } from '../questions/withdraw-gap.ts';

/**
 * Answers the question of an unsure reply from the article that was chosen.
 *
 * The asker's choice turns the reply into the answer, because it is their conversation and everybody
 * else wants to read the outcome, not the way to it. Somebody else's choice is shown to them alone:
 * they may be curious, but must not decide what the asker meant. Who asked stands in the button,
 * because the question may be deleted by now and the bot restarted. An answer that one person sees may be
 * shown to all where a command's could be: under *Answer this*, and where it answers another's question.
 */
export const chooseCandidate: Press<'choose' | 'choose-alone'> = async (
  id,
  interaction,
  context,
) => {
  const library = context.library();
  const words = wordsFor(interaction, context);
  const { message } = interaction;
  const question = questionOf(message);
  const article = await context.findByKey(library, id.article);
  if (question === null || article === undefined) {
    const gone = question === null ? 'questionGone' : 'articleGone';
    const reply = noticeReply(gone, words);
    await interaction.reply(forOne(reply));
    return;
  }
  const isTheirs = interaction.user.id === id.asker;
  const isShownApart = !isTheirs || pointsAtNothing(message);
  const guildId = serverOf(interaction);
  const quotedId = await quotedBy(guildId, message.id, context);
  const quoted = isShownApart || quotedId !== null;
  const answer = hiddenIf(
    isHidden(message),
    answeredReply(
      chosenAnswer(library, article, question),
      { question, asker: id.asker, quoted },
      surroundingsNow(context, words),
    ),
  );
  const rated = canRate(guildId, context)
    ? withRatingButtons(answer, article.slug, context.live.current().version, words)
    : answer;
  const dismissed = withDismissButton(rated, id.asker, words);
  const canBeShown = (!isTheirs || id.verb === 'choose-alone') && !isAllHidden(question);
  const whole = isShownApart
    ? withFurtherButtons(dismissed, article.slug, canBeShown, words)
    : dismissed;
  if (!isTheirs) {
    const alone = forOne(sealed(whole, interaction, context));
    const { resource } = await interaction.reply({ ...alone, withResponse: true });
    // What they may show to all goes with the message that asks: another's, or the asker's own.
    const asks = quotedId ?? message.reference?.messageId;
    const replyId = resource?.message?.id;
    if (asks !== undefined && replyId !== undefined) {
      await keepQuote({ guildId, quotedId: asks, replyId, shownTo: 'one' }, context);
    }
    return;
  }
  const isNamed = isShownApart && !isForOne(interaction);
  const named = isNamed ? withAsker(whole, id.asker, words) : whole;
  // Two that are pressed at once are one choice, and what is shown is what was chosen.
  if (!context.chosen.take(message.id, id.asker)) {
    await interaction.deferUpdate();
    return;
  }
  const update = interaction.update(sealed(named, interaction, context));
  await context.chosen.keepIf(message.id, id.asker, update);
  // It was answered after all.
  if (guildId !== null) await withdrawGap(context, guildId, message.id);
  await keepChoice(context, guildId, { question, article: article.slug, origin: 'candidate' });
};
