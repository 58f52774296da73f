import { wordsFor } from '../house-rules/words-for.ts';
import { privacyReply } from '../messages/privacy.ts';
import { actOnOwnData } from '../own-data.ts';
import { replyToWhoActs } from '../reply-to-who-acts.ts';
import { membersCommand, type Command } from './command.ts';

/** `/privacy`: what is stored in general, and everything of whoever asks: to see, and to erase. */
export const privacy: Command = {
  definition: membersCommand('privacy', 'What I store about you: see it, take it along, erase it')
    .addSubcommand((subcommand) =>
      subcommand.setName('show').setDescription('What I store, for how long, and why'),
    )
    .addSubcommand((subcommand) =>
      subcommand
        .setName('export')
        .setDescription(
          'Everything I have stored about you, as a file: here, or in direct messages of all servers',
        ),
    )
    .addSubcommand((subcommand) =>
      subcommand
        .setName('erase')
        .setDescription(
          'Delete everything I have stored about you: here, or in direct messages of all servers',
        ),
    )
    .toJSON(),
  // One's own data are one's own, whatever moderators have set.
  isForBlocked: true,

  async execute(interaction, context) {
    const subcommand = interaction.options.getSubcommand();
    if (subcommand === 'show') {
      const reply = privacyReply(
        context.retentionDays,
        interaction.user.id,
        wordsFor(interaction, context),
      );
      await replyToWhoActs(interaction, reply, context);
    } else {
      await actOnOwnData(interaction, subcommand === 'export' ? 'export' : 'erase', context);
    }
  },
};
