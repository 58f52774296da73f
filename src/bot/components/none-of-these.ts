import { pointsAtNothing, questionOf } from '../messages/asked.ts';
import { withAsker } from '../messages/who-asked.ts';
import { withDismissButton } from '../messages/dismiss-button.ts';
import { hiddenIf, isHidden } from '../messages/hidden.ts';
import { noticeReply } from '../messages/notice.ts';
import { personNotice } from '../messages/person-notice.ts';
import { sealed } from '../messages/sealed.ts';
import { noneReply } from '../messages/unknown.ts';
import { expertsOf } from '../people/experts.ts';
import { keepChoice } from '../people/keep-choice.ts';
import type { Press } from './button.ts';
import { quotedBy } from '../questions/keep-quote.ts';
import { forOne, isForOne } from '../visibility.ts';
import { serverOf } from '../house-rules/server-of.ts';
import { wordsFor } from '../house-rules/words-for.ts';

/** The asker says that none of the articles answers: the reply says so too, and the label is kept. */
export const noneOfThese: Press<'none-of-these'> = async (id, interaction, context) => {
  const { user, message } = interaction;
  const guildId = serverOf(interaction);
  const words = wordsFor(interaction, context);
  const question = questionOf(message);
  if (question === null || user.id !== id.asker) {
    const reply =
      question === null ? noticeReply('questionGone', words) : personNotice('notYours', words);
    await interaction.reply(forOne(reply));
    return;
  }
  const isShownApart = pointsAtNothing(message);
  const asked = {
    question,
    asker: id.asker,
    quoted: isShownApart || (await quotedBy(guildId, message.id, context)) !== null,
    canAskPerson: expertsOf(context, guildId) !== null,
  };
  if (!context.chosen.take(message.id, id.asker)) {
    await interaction.deferUpdate();
    return;
  }
  const none = hiddenIf(isHidden(message), noneReply(context.library().topics, asked, words));
  const dismissed = withDismissButton(none, id.asker, words);
  const reply =
    isShownApart && !isForOne(interaction) ? withAsker(dismissed, id.asker, words) : dismissed;
  const shown = interaction.update(sealed(reply, interaction, context));
  await context.chosen.keepIf(message.id, id.asker, shown);
  await keepChoice(context, guildId, { question, article: null, origin: 'none-of-these' });
};
