import { topicsOf } from '../questions/topics-of.ts';
import { membersCommand, type Command } from './command.ts';
import { replyToWhoActs } from '../reply-to-who-acts.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import { described } from './described.ts';

/** `/topics`: what the articles are about; looking around is no news for the channel. */
export const topics: Command = {
  isHeldByPause: true,
  definition: membersCommand('topics', described('command.topics')).toJSON(),

  async execute(interaction, context) {
    const reply = topicsOf(context.library(), wordsFor(interaction, context));
    await replyToWhoActs(interaction, reply, context);
  },
};
