import { settingsOf } from '../house-rules/settings-of.ts';
import { helpReply } from '../messages/help.ts';
import { howOftenRight } from '../questions/how-often-right.ts';
import { sealed } from '../messages/sealed.ts';
import { membersCommand, type Command } from './command.ts';
import { forWhoActs } from '../visibility.ts';

/** `/help`: what the bot can do, shown to who asks for it and not to the channel. */
export const help: Command = {
  definition: membersCommand('help', 'What I can do and how to ask me').toJSON(),

  async execute(interaction, context) {
    const { level } = settingsOf(context, interaction.guildId);
    const right = howOftenRight(context, level);
    const reply = helpReply(context.library().topics, interaction.client.user.id, right);
    await interaction.reply(forWhoActs(sealed(reply, interaction, context), interaction));
  },
};
