import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { questionOf } from '../messages/asked.ts';
import type { CustomId } from '../messages/custom-id.ts';
import { FOLLOW_UP_FIELD, followUpForm } from '../messages/follow-up-form.ts';
import { isHidden } from '../messages/hidden.ts';
import { sealedForm } from '../messages/sealed.ts';
import { customIdsOf } from '../messages/shown-text.ts';
import { unreadReply } from '../messages/unread.ts';
import { refuse } from '../moderation/refuse.ts';
import { answerInteraction } from '../questions/answer-interaction.ts';
import { questionIn } from '../question.ts';
import { unreadIn } from '../unread.ts';
import { forOne } from '../visibility.ts';
import { claimedVerb } from './read-custom-id.ts';
import type { Press } from './button.ts';
import { wordsFor } from '../house-rules/words-for.ts';

/** Lets anybody who sees an answer ask on. */
export const pressFollowUp: Press<'follow-up'> = async (id, interaction, context) => {
  const form = followUpForm(id.article, wordsFor(interaction, context));
  await interaction.showModal(sealedForm(form, interaction, context));
};

/** Answers it as openly as the answer before; what was asked then is read where it stands. */
export async function takeFollowUp(
  { article: key }: Extract<CustomId, { verb: 'follow-up' }>,
  interaction: ModalSubmitInteraction,
  context: BotContext,
): Promise<void> {
  const { message } = interaction;
  const typed = interaction.fields.getTextInputValue(FOLLOW_UP_FIELD);
  const question = questionIn(typed);
  const unread = unreadIn(typed);
  if (unread !== null) {
    await interaction.reply(forOne(unreadReply(unread, wordsFor(interaction, context))));
    return;
  }
  if (question === '') {
    await refuse(interaction, 'noQuestion', context);
    return;
  }
  const article = await context.findByKey(context.library(), key);
  const before = (message === null ? null : questionOf(message)) ?? article?.title ?? null;
  const previous =
    before === null
      ? null
      : {
          question: before,
          article: article?.slug ?? null,
          isHidden: message !== null && isHidden(message),
        };
  const isPrivate = message?.flags.has(MessageFlags.Ephemeral) ?? false;
  // As the answer before could, as long as it was not.
  const canBeShown =
    message !== null && customIdsOf(message).some((id) => claimedVerb(id) === 'show-to-all');
  await answerInteraction(interaction, { question, isPrivate, canBeShown, previous }, context);
}
