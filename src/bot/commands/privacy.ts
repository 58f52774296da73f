import { wordsFor } from '../house-rules/words-for.ts';
import { privacyReply } from '../messages/privacy.ts';
import { actOnOwnData } from '../own-data.ts';
import { replyToWhoActs } from '../reply-to-who-acts.ts';
import { membersCommand, type Command } from './command.ts';
import { described } from './described.ts';

/** `/privacy`: what is stored in general, and everything of whoever asks: to see, and to erase. */
export const privacy: Command = {
  definition: membersCommand('privacy', described('command.privacy'))
    .addSubcommand((subcommand) =>
      subcommand.setName('show').setDescription(described('command.privacy.show')),
    )
    .addSubcommand((subcommand) =>
      subcommand.setName('export').setDescription(described('command.privacy.export')),
    )
    .addSubcommand((subcommand) =>
      subcommand.setName('erase').setDescription(described('command.privacy.erase')),
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
        interaction.client.application,
        wordsFor(interaction, context),
      );
      await replyToWhoActs(interaction, reply, context);
    } else {
      await actOnOwnData(interaction, subcommand === 'export' ? 'export' : 'erase', context);
    }
  },
};
