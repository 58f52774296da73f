import { serverOf } from '../house-rules/server-of.ts';
import { helpFor } from '../questions/help-for.ts';
import { membersCommand, type Command } from './command.ts';
import { replyToWhoActs } from '../reply-to-who-acts.ts';
import { wordsFor } from '../house-rules/words-for.ts';
import { described } from './described.ts';

/** `/help`: what the bot can do, shown to who asks for it and not to the channel. */
export const help: Command = {
  definition: membersCommand('help', described('command.help')).toJSON(),

  async execute(interaction, context) {
    const reply = helpFor(
      interaction.client,
      serverOf(interaction),
      context,
      wordsFor(interaction, context),
    );
    await replyToWhoActs(interaction, reply, context);
  },
};
