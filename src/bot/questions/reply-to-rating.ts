import { MessageFlags, type ButtonInteraction, type ModalSubmitInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { CustomId, RatingVerb } from '../messages/custom-id.ts';
import { noticeReply } from '../messages/notice.ts';
import { ratedReply } from '../messages/rated.ts';
import { sealed } from '../messages/sealed.ts';
import { expertsOf } from '../people/experts.ts';
import type { Verdict } from '../state/ratings.ts';
import { settlePost } from './settle-post.ts';
import type { PostOutcome } from '../messages/settled-post.ts';
import { rateAnswer } from './rate-answer.ts';
import { serverOf } from '../house-rules/server-of.ts';
import { wordsFor } from '../house-rules/words-for.ts';

/** Keeps what a member thinks of the answer whose button they used, and tells them so. */
export async function replyToRating(
  { article: key, version }: Extract<CustomId, { verb: RatingVerb }>,
  interaction: ButtonInteraction | ModalSubmitInteraction,
  verdict: Verdict,
  context: BotContext,
): Promise<void> {
  const { user, message } = interaction;
  const guildId = serverOf(interaction);
  const words = wordsFor(interaction, context);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const article = await context.findByKey(context.library(), key);
  if (article === undefined || message === null) {
    await interaction.editReply(noticeReply('articleGone', words));
    return;
  }
  const rated = { guildId, memberId: user.id, reply: message, article: article.slug };
  const about = { ...rated, contentVersion: version };
  const { outcome, question } = await rateAnswer(about, verdict, context);
  const canAskPerson = question !== null && expertsOf(context, guildId) !== null;
  const unanswered = canAskPerson ? { question, asker: user.id } : null;
  const post = outcome === 'helpful' ? await settlePost(interaction, context) : null;
  const told = (settled: PostOutcome | null): Promise<unknown> => {
    const reply = ratedReply(outcome, unanswered, words, settled);
    return interaction.editReply(sealed(reply, interaction, context));
  };
  await told(post?.outcome ?? null);
  const settled = await post?.close();
  if (settled !== undefined && settled !== post?.outcome) await told(settled);
}
