import { MessageFlags } from 'discord.js';
import { answeredReply } from '../messages/answered.ts';
import { questionInFooter } from '../messages/asked.ts';
import { noticeReply } from '../messages/notice.ts';
import { keepChoice } from '../people/keep-choice.ts';
import type { Press } from './button.ts';

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
  const question = questionInFooter(interaction.message.embeds[0]?.footer?.text);
  const article = await context.findByKey(library, id.article);
  if (question === null || article === undefined) {
    const reply = noticeReply(question === null ? 'questionGone' : 'articleGone');
    await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
    return;
  }
  const summary = library.summarize(article, question);
  const reply = answeredReply(
    {
      article: library.reference(article),
      summary,
      missing: library.missing(article, question, summary),
      related: library.related(article),
      // A person said so.
      confidence: 1,
    },
    {
      question,
      asker: id.asker,
      // Present on replies to a command, which point at no message with the question.
      quoted: interaction.message.interactionMetadata !== null,
    },
  );
  if (interaction.user.id === id.asker) {
    await interaction.update(reply);
    const choice = { question, article: article.slug, origin: 'candidate' } as const;
    await keepChoice(context, interaction.guildId, choice);
  } else await interaction.reply({ ...reply, flags: MessageFlags.Ephemeral });
};
