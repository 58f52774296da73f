import { knowledgeRefusal } from '../moderation/access.ts';
import { knowledgeRefusalReply } from '../messages/knowledge-refusal.ts';
import type { Reply } from '../messages/reply.ts';
import { sealed } from '../messages/sealed.ts';
import { showProblems } from '../moderation/show-problems.ts';
import type { Press } from './button.ts';
import { forOne } from '../visibility.ts';
import { wordsFor } from '../house-rules/words-for.ts';

/**
 * Turns the page of `/knowledge problems` in place, for whoever may use the command now: rights can
 * have changed since the list was made.
 */
export const turnProblems: Press<'turn-problems'> = async (id, interaction, context) => {
  const words = wordsFor(interaction, context);
  const refusal = knowledgeRefusal(interaction, 'everybody', context);
  if (refusal !== null) {
    const reply = knowledgeRefusalReply(refusal, words);
    await interaction.reply(forOne(reply));
    return;
  }
  const place = {
    show: (reply: Reply) => interaction.update(sealed(reply, interaction, context)),
    replace: (reply: Reply) => interaction.editReply(sealed(reply, interaction, context)),
  };
  const at = { page: id.page, listed: id.version };
  await showProblems(place, context, at, words);
};
